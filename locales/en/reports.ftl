## Reporting a problem

report-title = Report a problem
report-lead = Tell us what is wrong. You do not have to say who you are.
report-about = About: { $organization }
report-about-site = About this site as a whole. If it is about an organization, open its page and use the link there.
report-kind = What is wrong?
report-kind-asked-for-money = They asked for money
report-kind-kept-documents = They kept my passport or papers
report-kind-wrong-details = A telephone number, an address or an hour is wrong
report-kind-closed = It is closed
report-kind-unsafe = It is dangerous there
report-kind-copy = Somebody pretends to be this organization
report-kind-other = Something else
report-text = What happened?
report-text-hint = At most { $limit } characters. You may leave this empty. Do not write names or papers of other people.

## Suggesting an organization

suggest-title = Suggest an organization
suggest-lead = Do you know somebody who helps migrants and is missing here? Tell us. We check it first. Nothing shows on the site before that.
suggest-name = Its name
suggest-place = Where is it?
suggest-place-hint = Country and city
suggest-help = What does it help with?
suggest-reach = How can people reach it?
suggest-reach-hint = Telephone, web address or street, whatever you know. Do not write the address of a house where people hide. You may leave this empty.
suggest-known = How do you know it?
suggest-known-hint = For example: it helped me, I work there, I read about it. You may leave this empty.

## What both forms have

form-optional = You may leave this empty.
form-contact = How can we reach you?
form-contact-hint = Telephone or e-mail, only if you want. We use it to ask you about this message. We delete it after { $days } days.
form-what-is-kept = We store only what you write here, the language of the page and the day. We do not store who you are, where you are or which phone you use.
form-trap = Leave this empty. It is for catching spam.
form-check = See what will be sent
form-check-title = Look once more before you send
form-check-lead = We have not stored anything yet.
form-left-empty = left empty
form-send = Send
form-edit = Change
form-problems = Something is missing or wrong
form-error-title = Error: { $title }
form-error-missing = Please write something: { $field }
form-error-not-chosen = Please choose one: { $field }
form-error-too-long = Too long: { $count } characters. At most { $limit }, please.
form-error-not-empty = Please clear this field: { $field }
form-not-now = We cannot store your message right now. It is not lost: it is still here. Wait a minute and press Send again.
form-too-many = Too many messages came in a short time. Yours is not lost: it is still here. Please press Send again later.

## The receipt, and what has become of a message

receipt-title = We have your message
receipt-lead = Thank you. A person will read it.
receipt-code = Your code
receipt-hint = Write it down or take a picture of it. We cannot show it again. With this code you can see what became of your message.
receipt-contact = We delete your telephone or e-mail after { $days } days.
receipts-title = What became of my message?
receipts-lead = When you sent your message, you got a code of 20 digits. Type it here.
receipts-code-hint = Spaces do not matter.
receipts-show = Show
receipts-wrong = We know no message with this code. Please look at the digits once more.
receipts-report = You reported a problem on { $date }.
receipts-suggestion = You suggested an organization on { $date }.
receipts-answer = Our answer
receipts-no-answer = We have not written an answer yet.
receipts-organization-answer = Answer of the organization
report-state-received = We have it. Nobody has looked at it yet.
report-state-checking = We are checking it now.
report-state-fixed = We checked it and changed the page. Thank you.
report-state-declined = We checked it and did not change anything.
report-state-published = We checked it. The page of the organization says so now.
suggestion-state-received = We have it. Nobody has looked at it yet.
suggestion-state-checking = We are checking it now.
suggestion-state-published = It is in the directory now. Thank you.
suggestion-state-declined = We did not add it to the directory.

## What came from elsewhere

error-403-title = This did not come from our page
error-403-detail = Open the form on this site and send it from there.
