namespace GeScheiterWeiter.Web.Shared.Errors;

/// <summary>Why there is no page, and how to get on.</summary>
/// <param name="Status">The HTTP status code the answer has.</param>
/// <param name="Reference">What to tell us, so that we find it in the log.</param>
/// <param name="Sent">What was typed, where sending it once more is the way to get on.</param>
public sealed record ErrorPage(int Status, string Title, string Sentence, string Advice, string Reference, SentForm? Sent = null)
{
    /// <summary>When it is worth trying again by itself; null where that would not help.</summary>
    public TimeSpan? RetryAfter => Status == StatusCodes.Status503ServiceUnavailable ? TimeSpan.FromSeconds(30) : null;

    public bool IsOurFault => Status >= StatusCodes.Status500InternalServerError;

    /// <param name="status">The status of the answer.</param>
    /// <param name="reference">Of the request, in the log.</param>
    /// <param name="sent">The form that failed, if one did.</param>
    public static ErrorPage Of(int status, string reference, SentForm? sent)
    {
        var (title, sentence, advice) = Words(status);
        return MaySucceedLater(status) && sent is not null
            ? new ErrorPage(
                status, title, sentence, "Was Sie geschrieben haben, ist noch da. " + AdviceToSendAgain(status), reference, sent)
            : new ErrorPage(status, title, sentence, advice, reference);
    }

    public override string ToString() =>
        $"{Status} {Title}. {Sentence} {Advice}" + (IsOurFault ? $" Vorgangsnummer: {Reference}" : "") + "\n";

    private static bool MaySucceedLater(int status) => status is StatusCodes.Status409Conflict or StatusCodes.Status503ServiceUnavailable;

    private static string AdviceToSendAgain(int status) => status == StatusCodes.Status409Conflict
        ? "Sehen Sie am besten in einem neuen Fenster nach, wie es jetzt aussieht, und senden Sie Ihres dann noch einmal ab."
        : "Warten Sie eine halbe Minute und senden Sie es dann noch einmal ab. War Ihre Anfrage doch schon angekommen, sagen wir es Ihnen.";

    private static (string Title, string Sentence, string Advice) Words(int status) => status switch
    {
        StatusCodes.Status400BadRequest => (
            "Das haben wir nicht verstanden",
            "Mit dieser Anfrage stimmt etwas nicht. Oft lag das Formular zu lange offen, oder Cookies sind ausgeschaltet.",
            "Gehen Sie zurück, laden Sie die Seite neu und schicken Sie das Formular noch einmal ab."),
        StatusCodes.Status403Forbidden => (
            "Hier geht es für Sie nicht weiter",
            "Für diese Seite fehlt Ihnen die Berechtigung.",
            "Wenn Sie hier hineinmüssen, bitten Sie jemanden mit der Rolle „Leitung“ darum."),
        StatusCodes.Status404NotFound => (
            "Hier ist nichts. Noch nicht, nicht mehr oder nie gewesen",
            "Vielleicht ist die Adresse vertippt, vielleicht ist die Seite umgezogen. So etwas passiert.",
            "Fangen Sie einfach noch einmal an: auf der Startseite oder bei den Ausgaben."),
        StatusCodes.Status405MethodNotAllowed => (
            "So herum geht es nicht",
            "Diese Adresse gibt es, aber sie lässt sich so nicht aufrufen.",
            "Öffnen Sie die Seite, von der Sie kommen, und folgen Sie dort dem Link oder dem Knopf."),
        StatusCodes.Status409Conflict => (
            "Jemand war einen Augenblick schneller",
            "Während Sie gespeichert haben, hat jemand anderes dasselbe geändert. Ihre Änderung haben wir deshalb nicht übernommen.",
            "Gehen Sie zurück, laden Sie die Seite neu und sehen Sie, wie es jetzt aussieht."),
        StatusCodes.Status410Gone => (
            "Dieser Link ist abgelaufen",
            "Was hier war, gibt es nicht mehr.",
            "Haben Sie eine neuere E-Mail von uns? Dann nehmen Sie den Link daraus. "
            + "Sonst schicken wir Ihnen Ihren persönlichen Link noch einmal."),
        StatusCodes.Status413PayloadTooLarge => (
            "Das ist zu viel auf einmal",
            "Was Sie geschickt haben, ist größer, als wir annehmen können.",
            "Gehen Sie zurück und nehmen Sie eine kleinere Datei oder einen kürzeren Text."),
        StatusCodes.Status415UnsupportedMediaType => (
            "Dieses Format kennen wir nicht",
            "Was Sie geschickt haben, können wir nicht lesen.",
            "Gehen Sie zurück und schicken Sie das Formular so ab, wie es auf der Seite steht."),
        StatusCodes.Status429TooManyRequests => (
            "Einen Moment, bitte",
            "Von hier kamen gerade sehr viele Anfragen. Damit alle drankommen, machen wir eine kurze Pause.",
            "Warten Sie eine Minute und versuchen Sie es dann noch einmal. Was Sie getippt haben, finden Sie mit „Zurück“ wieder."),
        StatusCodes.Status503ServiceUnavailable => (
            "Gerade ist hier sehr viel los",
            "Wir konnten Ihre Anfrage nicht rechtzeitig bearbeiten. Das liegt an uns, nicht an Ihnen.",
            "Gehen Sie zurück und versuchen Sie es in einer halben Minute noch einmal: Was Sie getippt haben, steht dann noch da. "
            + "War Ihre Anfrage doch schon angekommen, sagen wir es Ihnen."),
        >= StatusCodes.Status500InternalServerError => (
            "Da sind wir gestolpert",
            "Der Fehler liegt bei uns, nicht bei Ihnen. Wir haben ihn notiert.",
            "Versuchen Sie es in ein paar Minuten noch einmal. Hilft das nicht, sagen Sie es uns und nennen Sie die Vorgangsnummer."),
        _ => (
            "Das hat nicht geklappt",
            "Diese Anfrage konnten wir nicht beantworten.",
            "Gehen Sie zurück und versuchen Sie es noch einmal, oder fangen Sie auf der Startseite neu an."),
    };
}
