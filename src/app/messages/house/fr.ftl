### The rooms of the house, in French. What stands in `../fr.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = Et en vrai ?
real-life-lead = Motus est un outil de formation, pas un avis juridique.

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
explore-lead = Ce cas à explorer : le raisonnement de la loi, condition par condition, et ce qu'il deviendrait si un fait changeait.
explore-case = Le texte du cas
explore-spoils = Cette page montre la réponse. Vous n'avez pas encore répondu à toutes les questions de ce cas : vous pouvez le faire d'abord, ou rester ici.
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
diagram = Le schéma
diagram-rule = La règle dessinée :
diagram-scroll = Schéma, à faire défiler
diagram-name = Schéma de la règle « { CONTENT($rule) } » : { $state }. Les mêmes conditions se lisent dans « Le raisonnement ».
diagram-legend = Trait épais : ce dont l'état de la règle dépend ici. Coins ronds : établi ; coins droits : fait défaut ; bord en tirets : non établi.
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
turns-more = Et d'autres façons encore : { NUMBER($more) }
turns-elsewhere = Sans rien changer d'autre, si l'on parlait : { CONTENT($others) }.
turns-disputed = Point discuté : { CONTENT($points) }

## Around an answer

what-if = Et si… ?
sides = Le cas et la loi
how-sure = Pour vous, cette réponse est (facultatif) :
sure = sûre
fairly-sure = plutôt sûre
guessed = donnée au hasard
sure-right = Une réponse sûre, et juste.
fairly-right = Une réponse plutôt sûre, et juste : les conditions ci-dessous la rendent certaine.
guess-right = Juste, par hasard : lisez pourquoi, pour le savoir la prochaine fois.
sure-wrong = Cette réponse vous paraissait sûre : c'est ici que l'on apprend le plus.
fairly-wrong = Cette réponse vous paraissait plutôt sûre : voyez quelle condition la fait changer.
guess-wrong = Au hasard, on se trompe souvent : voici de quoi décider.
hint = Un indice
hint-none = Plus d'indice
hint-cost = Chaque indice coûte un quart de point.
hint-ask = À vous demander :
hint-look = Ce qui décide :
hint-read = À relire dans le cas :
again-offer = Vous pouvez réessayer avant de lire l'explication. Une réponse juste vaudra alors un demi-point au plus.
explain = Voir l'explication
worth =
    Avec cette aide, la réponse vaut { $quarters ->
        [0] zéro point
        [one] un quart de point
        [2] un demi-point
       *[other] trois quarts de point
    }.
own-words = Dans vos mots
own-words-stay = Vos raisons, pour vous seul : elles restent dans ce navigateur et seront remontrées à côté de l'explication. Pas de cas réel.
flag = Signaler au formateur
flag-note = Une question vous semble fausse ou obscure ? Elle s'ajoutera à votre liste, à montrer au formateur.
flagged = Signalée : elle est dans votre liste, à montrer au formateur.
unflagged = La question n'est plus signalée.
flagged-questions = Questions signalées au formateur
flagged-none = Vous n'avez signalé aucune question.

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
