## What an organization's page said before

history-title = What changed here
history-away = We cannot read the history right now. Please try again in a few minutes. The page of the organization still works.
history-guarded = Old phone numbers and addresses that are no longer on the page are not shown here either.
history-none = There is no history yet.
history-removed = Taken out
history-added = Added
history-first = The first version.
history-older = Older versions are not shown here.
history-small = Only details changed that are not listed here.
history-unreadable = This version can no longer be shown.
history-after-unreadable = The version before it can no longer be shown.
history-by-program = Loaded from our files
history-by-organization = By the organization
history-by-us = By us
history-name = Name
history-kind = Kind of organization
history-notices = Legal notices
