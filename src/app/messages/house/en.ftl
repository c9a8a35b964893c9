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
