### The rooms of the house, in English. What stands in `../en.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = And in real life?
real-life-lead = Motus is a training tool, not legal advice.

## The end of a module

title-score = Results, { CONTENT($module) }
score = Results
score-right =
    { $right ->
        [one] { $right } correct answer
       *[other] { $right } correct answers
    } out of { NUMBER($scored) }.
score-all = You read the law as it is written.
score-again =
    { $wrong ->
        [one] { $wrong } question deserves another look.
       *[other] { $wrong } questions deserve another look.
    }
score-open =
    { $open ->
        [one] { $open } question still awaits your answer.
       *[other] { $open } questions still await your answer.
    }
by-rule = By rule
rule = Rule
rule-right = Correct
rule-wrong = To take up again
right-of = { NUMBER($right) } of { NUMBER($scored) }
ask-help = Must one help?
ask-ground = On what ground?
ask-recipient = Whom to tell?
about = { $question } · { CONTENT($rule) }
take-up-again =
    { $wrong ->
        [one] Take up this question again
       *[other] Take up these { $wrong } questions again
    }
begin-again = Begin the whole module again

## A case to explore

explore-title = What if…? { CONTENT($case) }
explore-lead = A case to explore: how the law reasons, condition by condition, and what becomes of it if a fact changes.
explore-case = The text of the case
explore-spoils = This page shows the answer. You have not answered all the questions on this case yet: you can do so first, or stay here.
explore-answer-first = Answer first
explore-unchanged = The facts are those of the case.
explore-supposed = What you suppose
explore-instead = , instead of: { CONTENT($was) }
explore-restore = Put back
explore-restore-that = Put back: { CONTENT($question) }
explore-restore-all = Put everything back
trees = The reasoning
tree-why = See why
tree-readings = This is disputed; two readings:
diagram = The diagram
diagram-rule = The rule drawn:
diagram-scroll = Diagram, to be scrolled
diagram-name = Diagram of the rule “{ CONTENT($rule) }”: { $state }. The same conditions are under “The reasoning”.
diagram-legend = Thick line: what the state of the rule depends on here. Round corners: established; square corners: lacking; dashed border: not established.
switches-to = To whom would one speak?
switches-day = On what day would one speak?
switches-silent = What the case does not speak of ({ NUMBER($count) })
switches-barred = Impossible here, “{ CONTENT($value) }”: { CONTENT($why) }
switches-barred-here = impossible here: { CONTENT($why) }
gaps = What one would have to know
gap-possible = Possible: { CONTENT($outcomes) }.
gap-alone = On its own, this fact settles nothing.
turns = What would change the answer
turns-lead = The smallest changes of facts, three at most, that would give another answer.
turns-search = Search
turns-searching = Searching…
turns-found =
    { $ways ->
        [one] { $ways } way to change the answer.
       *[other] { $ways } ways to change the answer.
    }
turns-none = No change of three facts at most leads there.
turns-try = Try
turns-try-that = Try: { CONTENT($supposed) }
turns-more = And more ways: { NUMBER($more) }
turns-elsewhere = Changing nothing else, if one spoke: { CONTENT($others) }.
turns-disputed = Disputed point: { CONTENT($points) }

## Around an answer

what-if = What if…?
sides = The case and the law
how-sure = To you, this answer is (optional):
sure = certain
fairly-sure = fairly certain
guessed = a guess
sure-right = A certain answer, and correct.
fairly-right = A fairly certain answer, and correct: the conditions below make it certain.
guess-right = Correct, by chance: read why, to know it next time.
sure-wrong = This answer seemed certain to you: this is where one learns most.
fairly-wrong = This answer seemed fairly certain to you: see which condition changes it.
guess-wrong = A guess is often wrong: here is what decides.
hint = A hint
hint-none = No more hints
hint-cost = Each hint costs a quarter of a point.
hint-ask = Ask yourself:
hint-look = What decides:
hint-read = Read again in the case:
again-offer = You may try again before you read the explanation. A correct answer is then worth half a point at most.
explain = Show the explanation
worth =
    With this help, the answer is worth { $quarters ->
        [0] no point
        [one] a quarter of a point
        [2] half a point
       *[other] three quarters of a point
    }.
own-words = In your own words
own-words-stay = Your reasons, for you alone: they stay in this browser and come back beside the explanation. No real case.
flag = Flag for the trainer
flag-note = Does a question seem wrong or unclear? It joins your list, to be shown to the trainer.
flagged = Flagged: it is on your list, to be shown to the trainer.
unflagged = The question is no longer flagged.
flagged-questions = Questions flagged for the trainer
flagged-none = You have flagged no question.

## An example, before anything is asked

example = An example, step by step
example-lead = Read the case, then follow the reasoning: one question of law at a time, with the words of the case and those of the law.
example-begin = Follow the reasoning
example-next = Next step
example-bound = Is one bound to secrecy?
example-ground = On what ground could one speak?
example-condition = Condition { NUMBER($place) } of { NUMBER($count) }: is it established?
example-conclusion = So what may one do?
example-try = Your turn: a first question
