# Pages of made-up records

synthetic-banner = Cette organisation n’existe pas. Elle est inventée pour mesurer ce site. N’appelez pas et n’y allez pas.
