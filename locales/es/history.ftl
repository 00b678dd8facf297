## What an organization's page said before

history-title = Qué ha cambiado aquí
history-away = Ahora no podemos leer el historial. Pruebe otra vez en unos minutos. La página de la organización funciona.
history-guarded = Los teléfonos y direcciones antiguos que ya no están en la página tampoco aparecen aquí.
history-none = Todavía no hay historial.
history-removed = Se quitó
history-added = Se añadió
history-first = La primera versión.
history-older = Las versiones más antiguas no se muestran aquí.
history-small = Solo cambiaron detalles que no aparecen en esta lista.
history-unreadable = Esta versión ya no se puede mostrar.
history-after-unreadable = La versión anterior ya no se puede mostrar.
history-by-program = Cargado de nuestros archivos
history-by-organization = Por la organización
history-by-us = Por nosotros
history-name = Nombre
history-kind = Tipo de organización
history-notices = Decisiones de las autoridades
