# Pages of made-up records

synthetic-banner = This organization does not exist. It is made up to measure this site. Do not call and do not go there.
