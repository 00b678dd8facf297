## What went wrong, and what to do

error-400-title = We cannot read this request
error-400-detail = Something in the address or the form is wrong. Go to the start and try again.
error-404-title = There is nothing here
error-404-detail = The page may have moved. Search for it, or go to the start.
error-405-title = This does not work here
error-405-detail = Use the links and buttons of the page.
error-408-title = That took too long
error-408-detail = Your connection may be slow. Please try again.
error-410-title = This is no longer here
error-410-detail = The organization was taken out of the directory. Search for others that can help.
error-too-long-title = This is too long
error-too-long-detail = Please make it shorter and try again.
error-415-title = We cannot read this format
error-415-detail = Send a plain form, or JSON where the documentation says so.
error-421-title = This is not our address
error-421-detail = Check the address that you typed.
error-422-title = Something is not right yet
error-422-detail = Please change what is named below and try again.
error-429-title = Too many requests
error-429-detail = Please wait a minute and try again.
error-500-title = Something broke here
error-500-detail = It is our fault, not yours. Please try again later.
error-503-title = Too busy right now
error-503-detail = Please try again in a few seconds.
error-reference = If you write to us about this, give this number: { $id }
error-home = Go to the start
error-search = Search
error-needs = All kinds of help

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = There are too many parameters; { $limit } at most.
error-value-too-long = { $field }: at most { $limit } characters, please.
error-parameter-twice = { $field }: this may stand only once.
error-not-utf8 = { $field }: this is not text in UTF-8.
error-harmful-characters = { $field }: this holds characters that are not text.
error-unknown-value = { $field }: we do not know this value.
error-number-out-of-range = { $field }: a number from 1 to { $limit }, please.
error-not-a-cursor = { $field }: take it from the answer before, as it is.
error-not-json = This is not JSON.
error-not-a-value = { $field }: this is not a value that fits here.
