### The rooms of the house, in French. What stands in `../fr.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life-lead = Motus est un outil de formation, pas un avis juridique.
real-life-never = N'écrivez jamais un cas réel dans Motus, ni un nom : le secret professionnel vous lie aussi quand vous vous exercez.
real-life-ask = À qui demander conseil
real-life-anonymous = Avant de parler, demandez. Sans nommer la personne, et sans rien qui permette de la reconnaître.
ask-superior = Votre hiérarchie, ou la personne de référence de votre service.
ask-colleague = Un collègue tenu au secret, à qui vous racontez le cas rendu anonyme.
ask-order = L'Ordre de votre profession, ou la Commission des psychologues.
ask-lawyer = Le service juridique de votre institution, ou un avocat.
ask-children = Pour un enfant : l'équipe SOS Enfants en Communauté française, le Vertrouwenscentrum Kindermishandeling en Flandre.
ask-committee = Pour le travail social francophone : le Comité de vigilance en travail social (CVTS).
real-life-help = Où trouver de l'aide
help-emergency = Ambulance et pompiers, en urgence
help-police = Police, en urgence
help-children = Écoute-enfants, pour les enfants et les jeunes francophones
help-listening = Télé-Accueil, pour parler à quelqu'un, en français
help-suicide-fr = Prévention du suicide, en français
help-suicide-nl = Prévention du suicide (Zelfmoordlijn), en néerlandais
help-violence-nl = Violence, abus et maltraitance, en Flandre
help-violence-fr = Écoute violences conjugales, en français
help-check = Ces numéros peuvent changer : vérifiez-les avant d'en avoir besoin, et gardez-les sous la main.
real-life-trace = Gardez une trace de votre démarche, à sa place : le dossier de votre service, pas cette page.

## Settings

settings-lead = Pour lire plus à l'aise. Chaque choix se voit aussitôt, et vaut pour toutes les pages.
spacing = Espacement
spacing-usual = Habituel
spacing-larger = Plus large
spacing-note = Plus large : plus d'espace entre les lettres, les mots, les lignes et les paragraphes. Certaines personnes dyslexiques lisent mieux ainsi.
theme = Couleurs
theme-system = Comme l'appareil
theme-light = Claires
theme-dark = Sombres
settings-kept = Ces choix restent dans ce navigateur. La taille du texte se règle dans le navigateur, avec son zoom.
settings-erase = Mes données : effacer aussi ces choix

## Accessibility

access-lead = Motus doit pouvoir être lu et joué par tout le monde : à la souris, au doigt, au clavier, avec un lecteur d'écran, agrandi, en contraste forcé, sans mouvement.
access-aims = Ce que nous visons
access-level = Les règles WCAG 2.2, niveau AA.
access-contrast = Plus de contraste que ce niveau ne demande : 7 pour 1 pour tous les textes.
access-targets = Des boutons de 44 pixels de haut ; de 24 au moins pour ce qui se presse, sauf un lien dans une ligne de texte.
access-tested = Ce qui est vérifié à chaque changement
tested-axe = Chaque écran, par l'outil axe (règles WCAG 2.0, 2.1 et 2.2 A et AA, bonnes pratiques, taille des cibles, contraste de 7 pour 1) : en français, en néerlandais et en anglais, en clair et, pour les contrastes, en sombre, à 1440 et à 360 pixels de large ; en français, aussi en couleurs forcées. Il n'y trouve rien.
tested-contrast = Le contraste des couleurs qui se rencontrent, calculé paire par paire, en clair et en sombre.
tested-keyboard = Un module et un examen entiers, puis un cas à explorer, au clavier seul : le focus est toujours quelque part, et toujours visible.
tested-reflow = Chaque écran à 320 pixels de large, puis avec un texte deux fois plus grand, puis avec l'espacement plus large : rien ne dépasse, et la page ne défile pas de côté.
tested-forced = En couleurs forcées, ce qui est juste, choisi, établi ou non se lit dans des mots ou dans une forme.
tested-motion = Pour qui demande moins de mouvement, rien ne bouge.
tested-transcript = Ce qu'un lecteur d'écran reçoit d'un module entier (rôles, noms, états) est consigné mot pour mot et comparé.
access-with = Vérifié en dernier lieu le { DATETIME($tested) }, dans { $browser }, avec { $tool }.
access-lacking = Ce qui manque, ou n'est pas vérifié
lacking-listening = Aucun lecteur d'écran n'a été écouté : ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack.
lacking-browsers = Les tests ne passent ni par Firefox, ni par Safari, ni par un vrai téléphone.
lacking-people = Aucune personne handicapée n'a encore essayé Motus pour nous.
lacking-audit = Aucun audit extérieur n'a eu lieu : nous n'affirmons donc pas une conformité complète.
lacking-language = Les cas, les explications et les articles sont en français ; seuls certains articles ont leur texte officiel en néerlandais.
lacking-easy = Les articles sont cités mot pour mot, dans la langue de la loi. Il n'y a de version ni facile à lire, ni en langue des signes.
lacking-diagram = Le schéma d'une règle peut demander un défilement de côté, dans son cadre ; l'arbre qui le précède dit la même chose.
access-report = Signaler un obstacle
report-whom = Dites-le à la personne ou au service qui publie ce site : c'est par eux qu'il est arrivé jusqu'à vous.
report-what = Donnez l'adresse de la page, votre navigateur et l'aide dont vous vous servez. N'écrivez rien d'un cas réel.
access-settings = Régler l'espacement et les couleurs

## The law library

library-lead = Tous les articles dont Motus se sert, mot pour mot, dans le texte du jour que vous choisissez.
library-search = Chercher dans la loi
library-hint = Un mot, un début de mot ou un numéro : révéler, péril, 458bis. Accents et majuscules ne comptent pas.
library-found =
    { $count ->
        [one] { $count } article a tous ces mots.
       *[other] { $count } articles ont tous ces mots.
    }
library-none = Aucun article n'a tous ces mots. Essayez un seul mot, ou seulement son début.
library-french-only = Seul le texte français a été cherché : nous n'avons pas de texte néerlandais officiel de cet article.
library-acts = Les articles, par loi
library-results = Les articles trouvés
law-day = La loi telle qu'elle était le
law-day-hint = Motus remonte au { DATETIME($first) }.
law-changes = Les jours où la loi change
law-today = Aujourd'hui
stands-in-force = En vigueur
stands-nearest = En vigueur, dans un texte que nous n'avons pas ; voici le plus proche
stands-ended = En vigueur jusqu'au { DATETIME($day) }
stands-coming = En vigueur à partir du { DATETIME($day) }
was-number = ancien
became-number = devenu
wording-since = En vigueur depuis le { DATETIME($from) }
wording-between = En vigueur du { DATETIME($from) } au { DATETIME($to) }
wording-nearest = Texte le plus proche que nous ayons : celui en vigueur depuis le { DATETIME($from) }
read-official = Édition officielle
read-regulator = Texte officiel cité par le régulateur de la profession
read-note = Citation de la note explicative
read-secondary = Texte officiel cité par une source secondaire
read-common = Texte connu de toutes les éditions
read-on = lu le { DATETIME($day) }
library-note = Ce que dit la note explicative, et ce qui a changé depuis

## An article

all-articles = Tous les articles
took-place-of = A pris la place de l'
place-taken-by = Sa place est prise par l'
amended-by = Texte établi par : { CONTENT($act) }
paragraph = alinéa { NUMBER($number) }
uses = Les règles qui s'appuient sur ces mots
uses-lead = Telles que Motus les applique le { DATETIME($day) }. Chaque numéro est aussi dans le texte.
uses-none = Aucune règle de Motus ne s'appuie sur les mots de cet article ; il est là pour être lu.
uses-after = Ce qui suit une révélation ou une abstention, et s'appuie sur cet article : { CONTENT($names) }.
uses-effect = dit ce que la règle permet ou demande
versions = Avant et après
versions-lead = Les mots ôtés sont entre [− et −], les mots ajoutés entre [+ et +].
version-since = depuis le { DATETIME($from) }
version-between = du { DATETIME($from) } au { DATETIME($to) }
version-note = citation de la note
cases-decided = Les questions que cet article décide
cases-lead = La règle qui décide de la réponse s'appuie sur cet article.
cases-none = Aucune question de Motus n'est décidée par cet article.
case-question = { CONTENT($case) }, question { NUMBER($number) }
points-of = Ce que la note en dit
terms-of = Dans le lexique
dutch-title = Texte officiel en néerlandais
dutch-read = { CONTENT($edition) }, lu le { DATETIME($day) }
dutch-earlier = Ce texte néerlandais est celui qui s'appliquait du { DATETIME($from) } au { DATETIME($to) }, pas celui du texte français ci-dessus.
dutch-missing = Nous n'avons pas de texte néerlandais officiel de cet article : le texte français est montré.

## The glossary

glossary-lead = Les mots du secret professionnel, en une ou deux phrases. Les définitions sont de nous ; la loi est dans les articles.
in-dutch = En néerlandais
in-english = En anglais
see-also = Voir aussi
articles = Articles

## The source documents

note-title = Ce que disent les sources, et ce qui a changé
note-lead = Motus est né d'une note explicative et d'une page d'information. Chaque point a trois couches : leurs mots, le droit des faits d'avant le 1er septembre 2026, et le droit depuis.
layer-quote = Ce qui est écrit
layer-before = Avant le 1er septembre 2026
layer-since = Depuis le 1er septembre 2026
quote-lines = lignes { NUMBER($first) } à { NUMBER($last) }
quote-line = ligne { NUMBER($line) }
verdict-outdated = Dépassé
verdict-incomplete = Incomplet
verdict-mistaken = Inexact
verdict-too-broad = Trop large
verdict-misprint = Coquille
verdict-nuance = À nuancer
note-stands = Ce qui reste juste : qui est tenu au secret et ce qu'il couvre ; le droit, non le devoir, d'informer le procureur ; ses deux hypothèses et l'impossibilité de protéger autrement ; le dernier recours de l'état de nécessité ; les voies ouvertes à la victime d'une révélation.

## The end of a module

title-score = Bilan, { CONTENT($module) }
score = Bilan
score-right =
    { $right ->
        [one] { $right } réponse juste
       *[other] { $right } réponses justes
    } sur { NUMBER($scored) }.
score-all = Vous lisez la loi comme elle est écrite.
score-again =
    { $wrong ->
        [one] { $wrong } question mérite d'être reprise.
       *[other] { $wrong } questions méritent d'être reprises.
    }
score-open =
    { $open ->
        [one] { $open } question attend encore votre réponse.
       *[other] { $open } questions attendent encore votre réponse.
    }
by-rule = Par règle
rule = Règle
rule-right = Justes
rule-wrong = À reprendre
right-of = { NUMBER($right) } sur { NUMBER($scored) }
ask-help = Faut-il aider ?
ask-ground = Sur quoi s'appuyer ?
ask-recipient = À qui parler ?
about = { $question } · { CONTENT($rule) }
take-up-again =
    { $wrong ->
        [1] Reprendre cette question
        [one] Reprendre ces { $wrong } questions
       *[other] Reprendre ces { $wrong } questions
    }
begin-again = Recommencer tout le module

## A case to explore

explore-title = Et si… ? { CONTENT($case) }
explore-lead = Un cas à explorer : le raisonnement de la loi, condition par condition, et ce qu'il deviendrait si un fait changeait.
explore-case = Le texte du cas
explore-spoils = Cette page montre la réponse. Vous n'avez pas encore répondu à toutes les questions de ce cas : vous pouvez le faire d'abord, ou rester ici.
explore-unread = Cette adresse suppose quelque chose que Motus ne peut pas lire : voici le cas tel qu'il est écrit, sans rien supposer.
explore-answer-first = Répondre d'abord
explore-unchanged = Les faits sont ceux du cas.
explore-supposed = Ce que vous supposez
explore-instead = , au lieu de : { CONTENT($was) }
explore-restore = Remettre
explore-restore-that = Remettre : { CONTENT($question) }
explore-restore-all = Tout remettre
trees = Le raisonnement
tree-why = Voir pourquoi
tree-readings = C'est discuté ; deux lectures :
tree-again = Comme plus haut.
diagram = Le schéma
diagram-rule = La règle dessinée :
diagram-larger = Agrandir à tout l'écran
diagram-smaller = Réduire
diagram-scroll = Schéma, à faire défiler
diagram-name = Schéma de la règle « { CONTENT($rule) } » : { $state }. Les mêmes conditions se lisent dans « Le raisonnement ».
diagram-legend = Trait épais : ce dont l'état de la règle dépend ici. Coins ronds : établi ; coins droits : fait défaut ; bord en tirets : non établi.
caption-holds = établi
caption-fails = fait défaut
caption-open = non établi
caption-contested = point discuté
caption-all = toutes
caption-any = une suffit
caption-none = aucune
caption-readings = deux lectures
caption-decides = décide
switches-to = À qui parlerait-on ?
switches-day = Quel jour parlerait-on ?
switches-silent = Ce dont le cas ne parle pas ({ NUMBER($count) })
switches-barred = Impossible ici, « { CONTENT($value) } » : { CONTENT($why) }
switches-barred-here = impossible ici : { CONTENT($why) }
gaps = Ce qu'il faudrait savoir
gap-possible = Possible : { CONTENT($outcomes) }.
gap-alone = À lui seul, ce fait ne tranche rien.
turns = Ce qui changerait la réponse
turns-lead = Les plus petits changements de faits, trois au plus, qui donneraient une autre réponse.
turns-search = Chercher
turns-searching = Recherche en cours…
turns-found =
    { $ways ->
        [one] { $ways } façon de changer la réponse.
       *[other] { $ways } façons de changer la réponse.
    }
turns-none = Aucun changement de trois faits au plus n'y mène.
turns-try = Essayer
turns-try-that = Essayer : { CONTENT($supposed) }
turns-more =
    { $more ->
        [1] Il y a encore une autre façon.
        [one] Il y a encore { $more } autre façon.
       *[other] Il y a encore { $more } autres façons.
    }
turns-elsewhere = Sans rien changer d'autre, si l'on parlait : { CONTENT($others) }.
turns-disputed = Point discuté : { CONTENT($points) }

## Around an answer

sides = Le cas et la loi
skip-on = Aller à la suite
ties-more = Autres numéros
hint = Un indice
hint-none = Tous les indices sont donnés
hint-cost = Une réponse juste avec un indice compte ; le point de droit sera revu plus souvent.
hint-ask = À vous demander :
hint-look = À vérifier : est-ce établi dans ce cas ?
hint-read = À relire dans le cas :
again-offer = Vous pouvez réessayer avant de lire l'explication ; pour vos progrès, seule la première réponse compte.
explain = Voir l'explication
own-words = Dans vos mots
own-words-stay = Vos raisons, pour vous seul : elles restent dans ce navigateur et seront remontrées à côté de l'explication. Pas de cas réel.
flag = Signaler cette question
flag-note = Une question vous semble fausse ou obscure ? Elle s'ajoutera à votre liste, à montrer à la personne qui vous forme.
flagged = Signalée : elle est dans votre liste, à montrer à la personne qui vous forme.
unflagged = La question n'est plus signalée.
flagged-questions = Questions signalées
flagged-none = Vous n'avez signalé aucune question.
flagged-none-why = Sous chaque réponse expliquée, « Signaler cette question » l'ajoute ici, si elle vous semble fausse ou obscure.
flagged-lead = Montrez cette liste à la personne qui vous forme, imprimée, copiée ou dans un fichier : la page n'envoie rien à personne.
flagged-print = Imprimer la liste
flagged-save = Enregistrer la liste
flagged-copy = Copier la liste
flagged-copied = La liste est copiée : collez-la où vous voulez.
flagged-not-copied = Le navigateur n'a pas permis de copier. Voici la liste, sélectionnée : copiez-la d'ici.

## An example, before anything is asked

example = Un exemple, pas à pas
example-lead = Lisez le cas, puis suivez le raisonnement : une question de droit à la fois, avec les mots du cas et ceux de la loi.
example-begin = Suivre le raisonnement
example-next = Étape suivante
example-bound = Est-on tenu au secret ?
example-ground = Sur quoi pourrait-on s'appuyer pour parler ?
example-condition = Condition { NUMBER($place) } sur { NUMBER($count) } : est-elle établie ?
example-conclusion = Que peut-on faire, alors ?
example-try = À vous : une première question

## Besides the modules

and-then = Et ensuite
exam-resume = Reprendre l'examen en cours
exam-waiting =
    { $open ->
        [one] { $open } question sans réponse
       *[other] { $open } questions sans réponse
    }
left-redo = Reprise
left-go-on = Continuer « { $play } »
left-title = Ce que vous avez laissé en route
left-at-of = { $place } ({ CONTENT($about) })
due-today = À revoir aujourd'hui
due-enough =
    { $due ->
        [1] une question suffit pour ne pas oublier
        [one] { $due } question suffit pour ne pas oublier
       *[other] { $due } questions suffisent pour ne pas oublier
    }
due-others =
    { $rules ->
        [1] et une autre règle
        [one] et { $rules } autre règle
       *[other] et { $rules } autres règles
    }
attestation = Attestation
attestation-ways = à imprimer ou à enregistrer en PDF

## « S'exercer »: every way to play

ways-lead = Les mêmes cas peuvent se travailler de plusieurs façons. Aucune n'est chronométrée, sauf un examen si vous le demandez ; tout compte dans votre parcours.
by-module = Par module
by-module-why = Un thème à la fois, dans son ordre, avec l'explication après chaque question. Pour commencer.
see-modules = Voir les modules
mix = Mélange
mix-why = Tous les thèmes mélangés : les règles que l'on confond se suivent, et il faut les reconnaître sans qu'on vous dise laquelle est en jeu. C'est ce qui reste le mieux.
mix-begin = Commencer un mélange
mix-go-on = Continuer en mélangeant
due = À revoir
due-none-why = Il n'y a rien à revoir aujourd'hui. Ce que vous apprenez revient après un jour, puis trois, puis une semaine…
due-why =
    Ce que vous risquez d'oublier revient dans un autre cas : { $due ->
        [one] { $due } question
       *[other] { $due } questions
    } aujourd'hui.
review-begin = Revoir
exam = Examen
exam-why = Des questions tirées au sort, sans explication avant la fin. Un même numéro donne le même examen à toute une classe.
exam-prepare = Préparer un examen
one-rule = Une règle à la fois
one-rule-why = Les questions qui portent sur une règle, d'abord celles que vous n'avez pas encore vues.
one-rule-done =
    { NUMBER($answered) } sur { NUMBER($questions) } : { $right ->
        [one] { $right } juste
       *[other] { $right } justes
    }

## The end of a play that is no module's

review = Révision
one-idea = Une idée à corriger
exam-answers = Corrigé de l'examen
title-end = Bilan, { $play }
play-place = { $play } : question { NUMBER($number) } sur { NUMBER($count) }
review-none = Il n'y a rien à revoir aujourd'hui : revenez demain, ou exercez-vous autrement.
review-not-yet = Il n'y a encore rien à revoir : ce que vous apprenez revient ici le jour où il est bon de le revoir.
nothing-answered = Il n'y a pas encore de réponse ici.
the-questions = Les questions
unanswered = Sans réponse
answered-one = Avec réponse
passed = Passée
unscored = Non notée
question-gone = Question modifiée ou retirée depuis
one-more = Encore une série
review-more = Continuer la révision
practise-otherwise = S'exercer autrement

## An exam

exam-lead = Les questions sont tirées au sort. Vous pouvez aller et venir, répondre dans l'ordre que vous voulez et changer d'avis ; les explications viennent à la fin, pour chaque question à laquelle vous aurez répondu. Un thème pénible est annoncé avant le cas. Tout cas peut être passé : il ne compte alors pas.
exam-case-passed = Vous avez passé ce cas : la question ne compte pas. Pour qu'elle compte, choisissez une réponse.
exam-one = Un examen est en cours : en commencer un autre le termine.
exam-same = Le même numéro, avec le même thème et le même nombre de questions, donne le même examen à tout le monde.
exam-wrong = Le numéro de l'examen s'écrit en chiffres, sans espace.
exam-theme = Thème
exam-questions = Nombre de questions
exam-time = Temps
exam-number = Numéro de l'examen
exam-begin = Commencer l'examen
all-modules = Tous les modules
all-questions = Toutes ({ NUMBER($count) })
no-limit = Sans limite
minutes = { NUMBER($minutes) } minutes
time-up = Le temps est écoulé : l'examen est terminé.
time-left =
    { $minutes ->
        [one] Il reste moins d'une minute.
       *[other] Il reste { NUMBER($minutes) } minutes.
    }
time-hidden = Le temps est masqué, et ne sera pas annoncé.
time-show = Montrer le temps
time-hide = Masquer le temps
exam-next = Continuer
exam-last = Terminer…
question-before = Précédente
question-answered = Question { NUMBER($number) }, avec réponse
question-open = Question { NUMBER($number) }, sans réponse
question-passed = Question { NUMBER($number) }, passée
exam-whole = Toutes les questions ont une réponse. Vous pouvez encore en changer.
exam-whole-rest = Toutes les autres ont une réponse. Vous pouvez encore en changer.
exam-open =
    { $open ->
        [one] { $open } question est encore
       *[other] { $open } questions sont encore
    } sans réponse.
exam-passed =
    { $passed ->
        [one] { $passed } question passée ne compte
       *[other] { $passed } questions passées ne comptent
    } pas.
exam-open-means = À la fin, une question sans réponse compte comme une réponse qui n'est pas juste ; une question d'un cas passé ne compte pas.
exam-end = Terminer l'examen…
exam-end-ask = Terminer l'examen ?
exam-end-means = Une fois l'examen terminé, les réponses ne changent plus, et vous verrez l'explication de chaque question à laquelle vous avez répondu.
exam-end-now = Terminer et voir le résultat
exam-go-back = Revenir à l'examen
exam-result = Résultat de l'examen
exam-again = Repasser cet examen
exam-right =
    { $right ->
        [one] { $right } réponse juste
       *[other] { $right } réponses justes
    } sur { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }.
exam-all-passed = Vous avez passé toutes les questions : il n'y a rien à noter.
exam-about = { CONTENT($theme) } · examen n°{"\u00A0"}{ $seed }
exam-about-all = Tous les modules · examen n°{"\u00A0"}{ $seed }
exam-explained = Les questions, avec leur explication

## « Où j'en suis »

journey-lead = Tout est calculé sur vos réponses, dans ce navigateur, et pour vous seul.
journey-empty = Votre parcours commence à la première réponse. Vous verrez ici :
journey-rules = ce que vous savez déjà, règle par règle
journey-due = ce qu'il est temps de revoir
journey-confidence = si vous avez raison quand une réponse vous paraît sûre
journey-idea = une idée reçue à corriger, si vos réponses en montrent une
journey-restore = Reprendre un parcours enregistré
due-none = Il n'y a rien à revoir aujourd'hui.
due-all =
    { $due ->
        [one] { $due } question suffit
       *[other] { $due } questions suffisent
    } pour revoir ce qui revient aujourd'hui.
due-points =
    { $points ->
        [one] { $points } point, { $when }
       *[other] { $points } points, le premier { $when }
    }
due-now = aujourd'hui
due-on = le { DATETIME($day) }
due-rule = la règle dans son ensemble
one-day = Jour
points-due = Points de droit à revoir
rule-by-rule = Règle par règle
rule-answered = Avec réponse
rules-latest = La dernière réponse à chaque question compte. Une règle s'exerce à part :
rule-choose = choisir une règle
when-sure = Quand une réponse vous paraît sûre
said-yourself = Vous vous disiez
said-sure = Sûr
said-fairly = Plutôt sûr
said-guess = Au hasard
right-answers = Réponses justes
sure-too-few = Il faut une dizaine de réponses données comme sûres pour en dire quelque chose.
sure-calibrated = Quand une réponse vous paraît sûre, vous avez en général raison : vous pouvez vous y fier.
sure-too-much = Quand une réponse vous paraît sûre, vous n'avez pas toujours raison : dans un cas réel, une vérification de plus vaut la peine.
sure-too-little = Vous répondez souvent juste quand vous croyez deviner : vous en savez plus que vous ne pensez.
day-by-day = Jour après jour
answers = Réponses
exams = Examens
exam-of = Examen n°{"\u00A0"}{ $seed } du { DATETIME($day) }
exam-going-on = en cours
my-data-go = Mes données : enregistrer, reprendre, effacer
idea = Une idée à regarder de plus près
idea-shown = Plusieurs de vos réponses s'expliquent si l'on pense ceci :
idea-law = Beaucoup le pensent. Voici ce que dit le droit :
idea-cases = Les cas qui le montrent, à reprendre :
idea-practise = S'exercer sur ce point
ideas = Idées reçues
ideas-lead = Beaucoup pensent ceci, et ce n'est pas ce que dit le droit. Quelques questions tentent chaque idée : « Rencontrée » dit à combien vous avez répondu, « Évitée » vos réponses justes, « Suivie » celles que donne l'idée ; une autre réponse fausse n'est ni l'une ni l'autre. Chaque idée s'exerce à part.
ideas-one = Idée reçue
ideas-met = Rencontrée
ideas-avoided = Évitée
ideas-followed = Suivie

## « Mes données »

my-data-lead = Motus retient vos réponses dans ce navigateur, sur cet appareil, et nulle part ailleurs. Il n'y a ni compte, ni serveur, ni mesure d'audience. Votre nom n'est demandé nulle part, sauf pour une feuille à imprimer, qui ne le garde pas.
kept = Ce qui est retenu
kept-answers =
    { $answers ->
        [one] { $answers } réponse
       *[other] { $answers } réponses
    } : la question, l'option choisie, si vous étiez sûr, le mode, les indices et les essais, l'heure
kept-exams =
    { $exams ->
        [one] { $exams } examen
       *[other] { $exams } examens
    }
kept-flags =
    { $flags ->
        [one] { $flags } question signalée
       *[other] { $flags } questions signalées
    }
kept-settings = la langue et les réglages choisis
not-kept = Vos progrès, vos révisions et vos résultats ne sont pas retenus : ils sont recalculés à chaque fois. Ce que vous écrivez dans vos mots reste dans ce navigateur, hors de toute copie, et s'efface avec le reste.
kept-check = Une feuille imprimée porte un code :
save-copy = Enregistrer une copie
save-nothing = Il n'y a encore rien à enregistrer.
save-why = Pour garder une copie, ou continuer sur un autre appareil. Voici tout ce que contient le fichier ; personne d'autre ne le reçoit.
save-size = { NUMBER($size) }{"\u00A0"}ko, un texte simple, une ligne pour chaque chose faite :
save-sample = Contenu du fichier
save-file = Enregistrer un fichier
join-copy = Reprendre une copie
join-why = Les réponses du fichier s'ajoutent à celles d'ici : rien n'est perdu, rien ne compte deux fois.
join-file = Fichier enregistré par Motus
erase-all = Tout effacer
erase-why = Efface de ce navigateur tout ce que Motus y a écrit.
erase-ask = Tout effacer…
erase-sure = Voulez-vous vraiment tout effacer ?
erase-means =
    { $answers ->
        [1] Votre réponse
        [one] Vos réponses
       *[other] Vos { $answers } réponses
    }, vos examens, la langue et les réglages disparaîtront de ce navigateur. Sans copie, vous ne pourrez plus les retrouver.
erase-copy-first = Enregistrer d'abord une copie
erase-yes = Oui, tout effacer
erase-no = Ne rien effacer
file-saved = Le fichier { $name } est remis au navigateur, qui l'enregistre.
file-not-saved = Le navigateur n'a pas permis d'enregistrer un fichier.
file-unreadable = Le fichier { $name } n'a pas pu être lu.
file-empty = Le fichier { $name } ne contient aucune réponse de Motus.
file-foreign = Le fichier { $name } ne se lit pas comme une copie de Motus : rien ne s'est ajouté à vos réponses. Le nom d'une copie commence par « motus ».
file-joined =
    { $name } : { $new ->
        [one] { $new } ligne nouvelle
       *[other] { $new } lignes nouvelles
    }, { $known ->
        [one] { $known } déjà connue
       *[other] { $known } déjà connues
    }.
file-damaged =
    { $lines ->
        [one] { $lines } ligne est abîmée (n°{"\u00A0"}{ $numbers }). Elle est mise de côté, pas perdue.
       *[other] { $lines } lignes sont abîmées (n°{"\u00A0"}{ $numbers }). Elles sont mises de côté, pas perdues.
    }
file-later = Une partie a été écrite par une version plus récente de Motus : elle est gardée telle quelle, et sera lue par cette version.
file-kept-here = Le navigateur n'a pas pu tout enregistrer : ces réponses comptent dans cet onglet, mais seront perdues s'il est fermé.
erased = Tout est effacé. Ce navigateur ne retient plus rien de vous ; il garde seulement une marque, pour que les autres onglets oublient aussi.
not-erased = Le navigateur n'a pas permis de tout effacer. Essayez depuis ses réglages, en effaçant les données de ce site.

## The sheet that is printed

result-sheet = Feuille de résultats
sheet-no-answer = Vous n'avez pas encore répondu dans ce module : l'attestation est prête dès la première réponse.
sheet-not-over = Cet examen n'est pas terminé, ou n'a pas été passé dans ce navigateur : sa feuille est prête dès qu'il est terminé.
go-to-module = Aller au module
go-to-exam = Aller à l'examen
sheet-name = Nom à imprimer
sheet-name-note = Il n'est gardé nulle part : il disparaît quand vous quittez cette page. Laissez vide pour l'écrire à la main.
sheet-print = Imprimer, ou enregistrer en PDF
sheet-module = Attestation d'exercice
sheet-exam = Résultat d'examen
sheet-about = Secret professionnel en droit belge : { CONTENT($module) }
sheet-about-exam = Secret professionnel en droit belge : { CONTENT($theme) } · examen n°{"\u00A0"}{ $seed }
sheet-about-all = Secret professionnel en droit belge : tous les modules · examen n°{"\u00A0"}{ $seed }
sheet-who = Nom
sheet-day = Date de la dernière réponse
sheet-law = Droit en vigueur au
sheet-laws = Droit du jour de chaque cas
sheet-days = du { DATETIME($first) } au { DATETIME($last) }
check-law = Droit en vigueur au (s'il y a deux jours, le dernier)
sheet-passed = Questions passées, qui ne comptent pas
sheet-passed-count = { NUMBER($passed) }
code = Code de vérification
code-means = Ce code permet de vérifier que ce qui est imprimé n'a été ni mal recopié ni retouché par mégarde. Il ne prouve ni l'identité de la personne, ni qu'elle a répondu elle-même, et n'empêche pas une falsification volontaire : Motus fonctionne entièrement dans le navigateur, sans contrôle extérieur.
code-check = Pour vérifier un code :
code-check-page = page « Vérifier une feuille » de Motus
sheet-tool =
    Sur { $asked ->
        [one] { $asked } question
       *[other] { $asked } questions
    }, la dernière réponse donnée à chacune ; un second essai ne compte pas. Outil de formation, pas un avis juridique ; cette feuille n'est pas un diplôme.

## « Vérifier une feuille »

sheet-check = Vérifier une feuille
sheet-check-lead = Recopiez ce qui est imprimé sur la feuille : Motus dit si le code est bien le sien. Rien n'est gardé.
sheet-of = La feuille porte sur
choose = Choisissez
of-module = Module : { CONTENT($module) }
of-exam = Examen : { CONTENT($theme) }
of-exam-all = Examen : tous les modules
out-of = sur
check-rules = Par règle (laissez vide ce qui n'est pas sur la feuille)
check-right = { CONTENT($rule) } : justes
check-scored = { CONTENT($rule) } : en tout
code-same = ✓ Le code est celui de cette feuille.
code-different = ✗ Le code n'est pas celui de cette feuille : quelque chose n'est pas recopié comme imprimé.
code-mistyped = ✗ Ce n'est pas un code : un signe est mal recopié.
check-incomplete = Il manque quelque chose : remplissez tous les champs, en chiffres.
