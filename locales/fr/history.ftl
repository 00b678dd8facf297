## What an organization's page said before

history-title = Ce qui a changé ici
history-away = Nous ne pouvons pas lire l’historique en ce moment. Réessayez dans quelques minutes. La page de l’organisation marche.
history-guarded = Les anciens numéros et adresses qui ne sont plus sur la page ne sont pas montrés ici non plus.
history-none = Il n’y a pas encore d’historique.
history-removed = Retiré
history-added = Ajouté
history-first = La première version.
history-older = Les versions plus anciennes ne sont pas montrées ici.
history-small = Seulement de petits détails ont changé. Ils ne sont pas dans cette liste.
history-unreadable = Cette version ne peut plus être montrée.
history-after-unreadable = La version d’avant ne peut plus être montrée.
history-by-program = Chargé depuis nos fichiers
history-by-organization = Par l’organisation
history-by-us = Par nous
history-name = Nom
history-kind = Type d’organisation
history-notices = Décisions des autorités
