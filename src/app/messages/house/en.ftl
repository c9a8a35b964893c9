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
