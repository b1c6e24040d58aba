using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Guesses what columns mean from the headings Eventbrite, pretix and people use, in German and English.</summary>
public static class ColumnGuess
{
    /// <summary>For each meaning its headings, the best first: the attendee's own address before the buyer's.</summary>
    private static readonly (ImportField Field, string[] Headings)[] Known =
    [
        (ImportField.Email,
        [
            "attendee email", "attendee e-mail", "teilnehmer-e-mail",
            "teilnehmer e-mail", "e-mail-adresse des teilnehmers", "e-mail teilnehmer",
            "email", "e-mail", "e-mail-adresse", "email address", "e-mail address",
            "mail", "mailadresse", "emailadresse", "email-adresse", "adresse",
            "buyer email", "e-mail-adresse des käufers", "bestell-e-mail", "order email",
        ]),
        (ImportField.FirstName,
        [
            "first name", "vorname", "given name", "attendee name: given name", "teilnehmername: vorname", "name des teilnehmers: vorname",
            "vorname des teilnehmers", "buyer first name", "vorname des käufers",
        ]),
        (ImportField.LastName,
        [
            "last name", "surname", "nachname", "familienname", "family name", "attendee name: family name", "teilnehmername: nachname",
            "name des teilnehmers: nachname", "nachname des teilnehmers", "zuname", "buyer last name", "nachname des käufers",
        ]),
        (ImportField.Name,
        [
            "attendee name", "teilnehmername", "name des teilnehmers", "name der teilnehmenden person", "full name", "vollständiger name",
            "vor- und nachname", "name", "teilnehmer", "teilnehmer:in", "teilnehmende", "buyer name",
        ]),
        (ImportField.Organisation,
        [
            "organisation", "organization", "company", "unternehmen", "firma", "behörde", "dienststelle", "amt", "kommune", "institution",
            "arbeitgeber", "einrichtung", "firma/organisation", "company / organization",
        ]),
        (ImportField.Role,
        [
            "job title", "rolle", "role", "position", "funktion", "berufsbezeichnung",
            "jobtitel", "titel der position", "stelle", "tätigkeit",
        ]),
        (ImportField.Side,
            ["seite", "side", "ich komme aus", "bereich", "ticket type", "ticketart", "tickettyp", "product", "produkt", "kategorie"]),
        (ImportField.AccessNeeds,
            ["barrierefreiheit", "hinweise zur barrierefreiheit", "unterstützungsbedarf", "accessibility", "access needs"]),
        (ImportField.Question,
            ["frage", "frage an die sprecher:innen", "fragen an die sprecher:innen", "question", "question to the speakers", "ihre frage"]),
        (ImportField.Status, ["attendee status", "teilnehmerstatus", "order status", "bestellstatus", "status", "stand"]),
        (ImportField.OrderDate,
        [
            "order date", "bestelldatum", "bestellt am", "datum der bestellung", "order datetime", "anmeldedatum", "angemeldet am",
            "anmeldung am", "angemeldet", "registration date", "registered at", "created at", "eingang", "eingegangen am",
            "zeitstempel", "timestamp", "datum", "date",
        ]),
        (ImportField.OrderTime, ["order time", "bestellzeit", "bestelluhrzeit", "uhrzeit der bestellung", "uhrzeit"]),
    ];

    /// <returns>One meaning for each heading; every meaning but "ignore" once at most.</returns>
    public static ImportField[] Of(IReadOnlyList<string> headings)
    {
        var plain = headings.Select(Plain).ToList();
        var guess = new ImportField[headings.Count];
        foreach (var (field, names) in Known)
        {
            var column = names.Select(name => plain.IndexOf(Plain(name))).FirstOrDefault(index => index >= 0, -1);
            if (column >= 0 && guess[column] == ImportField.Ignore)
                guess[column] = field;
        }

        // Both halves of a name are better than a whole whose order nobody knows.
        if (guess.Contains(ImportField.FirstName)
            && guess.Contains(ImportField.LastName)
            && guess.IndexOf(ImportField.Name) is var whole and >= 0)
            guess[whole] = ImportField.Ignore;
        return guess;
    }

    /// <summary>A heading as it is compared: however it is capitalised, whatever stands around it.</summary>
    public static string Plain(string heading) =>
        FoldedText.Of(heading).Trim(' ', '*', ':', '?', '"');
}
