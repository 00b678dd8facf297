## News of law changes

news-title = Changements de lois
news-lead = Chaque nouvelle dit sa source. Une personne l’a comparée avec la source.
news-none = Nous n’avons pas encore de nouvelles. Nous écrivons seulement ce qui a une source et ce qu’une personne a vérifié.
news-none-country = Nous n’avons pas encore de nouvelles pour ce pays : { $country }
news-countries = Choisir un pays
news-all-countries = Tous les pays
news-valid-from = à partir du { $date }
news-valid-until = jusqu’au { $date }
news-over = terminé le { $date }
news-feed = Suivre par un flux (Atom)
notice-type-law-change = Changement de loi
notice-type-service = Bon à savoir
notice-checked-moderator = Vérifié par l’un de nous le { $date }.
notice-checked-lawyer = Vérifié par un avocat le { $date }.
