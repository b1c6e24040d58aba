using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>Says to whoever writes the words of a letter what is wrong with them.</summary>
public static class LetterFaults
{
    public static string Sentence(LetterTemplateException problem) => problem.Fault switch
    {
        LetterFault.UnknownPlaceholder =>
            $"Den Platzhalter {{{{{problem.What}}}}} gibt es in diesem Brief nicht. Bitte nehmen Sie einen aus der Liste.",
        LetterFault.AddressAmongWords =>
            $"{{{{{problem.What}}}}} ist eine Adresse und gehört in einen Link, zum Beispiel so: [hier klicken]({{{{{problem.What}}}}})",
        LetterFault.WordsAsAddress => $"{{{{{problem.What}}}}} ist keine Adresse: Darauf kann kein Link führen.",
        LetterFault.HalfPlaceholder =>
            $"In „{problem.What}“ steht ein halber Platzhalter. Ein ganzer beginnt mit {{{{ und endet mit }}}}.",
        LetterFault.NoWholeAddress =>
            $"Der Link auf „{problem.What}“ führt nirgends hin. "
            + "Bitte geben Sie eine ganze Adresse an, zum Beispiel https://www.example.org.",
        LetterFault.LinkWithoutLabel => $"Dem Link auf „{problem.What}“ fehlt die Beschriftung: [Beschriftung]({problem.What})",
        LetterFault.UnknownElement => "Bilder, Code und HTML gehen in Briefen nicht. Links schreiben Sie so: [Beschriftung](Adresse)",
        LetterFault.TooDeep =>
            "Dieser Text ist zu tief verschachtelt. Bitte verwenden Sie weniger Listen in Listen, "
            + "Zitate in Zitaten und Auszeichnungen in einem Absatz.",
        LetterFault.Incomplete or LetterFault.NoFile or LetterFault.MomentAmongWords =>
            throw new InvalidOperationException($"{problem.Fault} is no fault of what somebody has typed."),
    };
}
