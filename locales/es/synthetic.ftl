# Pages of made-up records

synthetic-banner = Esta organización no existe. Es inventada para medir este sitio. No llame ni vaya.
