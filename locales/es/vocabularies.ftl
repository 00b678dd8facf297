## Closed vocabularies: one name per value

cost-free = Gratis
cost-low-cost = Cuesta poco. Pregunte el precio
cost-members-only = Solo para miembros
cost-mixed = Una parte cuesta dinero. Pregunte antes
cost-paid = Cobran dinero. Pregunte el precio
cost-unknown = No se sabe el precio. Pregunte antes

status-active = en funcionamiento
status-restricted = bajo presión o con límites
status-temporarily-closed = cerrada por ahora
status-closed = cerrada
status-merged = ahora es parte de otra
status-unknown = no se sabe

coverage-local = una ciudad o un pueblo
coverage-regional = una región
coverage-national = un país entero
coverage-cross-border = varios países
coverage-global = todo el mundo
coverage-unknown = no se sabe

check-method-organization = por la organización
check-method-call = por teléfono
check-method-visit = con una visita
check-method-website = en su sitio web
check-method-document = con un documento

language-mode-staff = lo habla el personal
language-mode-interpreter = con intérprete
language-mode-phone-interpreter = con intérprete por teléfono
language-mode-written = por escrito
language-mode-bring-someone = lleve a alguien que traduzca
language-mode-not-stated = no se sabe de qué forma

way-walk-in = Vaya sin cita
way-appointment = Pida una cita
way-phone = Por teléfono
way-chat = Por chat
way-online = Por internet
way-referral = Otra oficina tiene que enviarle

criterion-status-undocumented = Personas sin papeles
criterion-status-asylum-seeker = Personas que piden asilo
criterion-status-refugee = Refugiados
criterion-status-stateless = Personas sin ninguna nacionalidad
criterion-status-temporary = Personas con permiso temporal
criterion-status-permanent = Personas con permiso permanente
criterion-status-citizen = Ciudadanos del país
criterion-status-displaced = Desplazados dentro de su país
criterion-nationality-any = Personas de cualquier nacionalidad
criterion-age-under-18 = Menores de 18 años
criterion-age-18-and-over = De 18 años o más
criterion-age-over-60 = Mayores de 60 años
criterion-gender-women = Mujeres
criterion-gender-men = Hombres
criterion-gender-other = Otros géneros
criterion-family-with-children = Familias con hijos
criterion-family-single = Personas solas

safety-asks-for-id = ¿Piden un documento?
safety-asks-for-immigration-status = ¿Preguntan por su situación migratoria?
safety-records-immigration-status = ¿Anotan su situación migratoria?
safety-shares-with-authorities = ¿Avisan a las autoridades?
safety-answer-yes = Sí
safety-answer-no = No
safety-answer-never = Nunca
safety-answer-court-order = Solo cuando lo ordena un juez
safety-answer-required-by-law = Cuando una ley lo exige
safety-answer-unknown = No se sabe

phone-type-voice = Teléfono
phone-type-sms = Mensaje de texto
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Correo electrónico
contact-type-form = Formulario en la web
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Miembro de
relation-has_member = Tiene como miembro a
relation-umbrella_of = Agrupa a
relation-under_umbrella = Agrupada en
relation-partner_of = Socia de
relation-founded = Fundó
relation-founded_by = Fundada por
relation-programme_of = Programa de
relation-has_programme = Tiene el programa
relation-branch_of = Sección de
relation-has_branch = Tiene una sección
relation-office_abroad_of = Oficina en el extranjero de
relation-office_abroad = Tiene una oficina en el extranjero
relation-successor_of = Vino después de
relation-succeeded_by = La siguió
relation-unit_of = Parte de
relation-has_unit = Incluye
relation-linked_company = Empresa vinculada
relation-funded_by = Recibe dinero de
relation-funds = Da dinero a
relation-documented_by = Descrita por
relation-documents = Describió a
relation-cooperates_with = Trabaja con

legal-notice-foreign-agent = Inscrita en el registro de «agentes extranjeros»
legal-notice-undesirable = Declarada «indeseable»
legal-notice-extremist = Declarada «extremista»
legal-notice-terrorist = Declarada «terrorista»
legal-notice-liquidation = Recibió la orden de cerrar
legal-notice-suspension = Actividad suspendida
legal-notice-other = Aviso legal

answer-yes = sí
answer-no = no
answer-not-stated = no se sabe
