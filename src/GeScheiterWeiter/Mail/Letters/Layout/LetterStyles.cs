namespace GeScheiterWeiter.Mail.Letters.Layout;

/// <summary>
/// How the elements of a letter look. The frame around them, and their colours in the dark, are in LetterLayout.html;
/// the classes tie the two together.
/// </summary>
internal static class LetterStyles
{
    public const string Paragraph = "<p class=\"ink\" style=\"margin:0 0 16px;color:#181b2d\">";

    public const string Heading =
        "<h2 class=\"ink\" style=\"margin:24px 0 8px;font-family:Georgia,'Times New Roman',serif;font-size:20px;line-height:1.25;"
        + "color:#181b2d\">";

    public const string List = "<ul class=\"ink\" style=\"margin:0 0 16px;padding-left:22px;color:#181b2d\">";

    public const string NumberedList = "<ol class=\"ink\" style=\"margin:0 0 16px;padding-left:22px;color:#181b2d\">";

    public const string ListItem = "<li style=\"margin:0 0 6px\">";

    public const string QuoteBeforeColour =
        "<blockquote class=\"quote\" style=\"margin:0 0 16px;padding:2px 0 2px 16px;border-left:4px solid ";

    public const string QuoteAfterColour = "\">";

    public const string Rule = "<hr class=\"rule\" style=\"margin:24px 0;border:0;border-top:1px solid #ced0d9\">\n";

    public const string LinkBeforeColour = "<a class=\"link\" style=\"color:";

    public const string LinkBeforeAddress = ";text-decoration:underline\" href=\"";

    public const string LinkBeforeLabel = "\">";

    /// <summary>A table, because Outlook draws no padding around a link.</summary>
    public const string ButtonBeforeAddress =
        "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:8px 0 12px\"><tr>"
        + "<td class=\"button\" bgcolor=\"#181b2d\" style=\"border-radius:3px;background:#181b2d;mso-padding-alt:14px 26px\">"
        + "<a class=\"button-label\" style=\"display:inline-block;padding:14px 26px;font-weight:bold;color:#ffffff;"
        + "text-decoration:none\" href=\"";

    public const string ButtonBeforeLabel = "\">";

    public const string ButtonEnd = "</a></td></tr></table>\n";

    /// <summary>The button's address once more, for programs that draw no button and people who copy.</summary>
    public const string AddressBeforeAddress =
        "<p class=\"soft\" style=\"margin:0 0 24px;font-size:13px;line-height:1.5;color:#505466;overflow-wrap:anywhere;"
        + "word-break:break-word\">"
        + "Falls der Knopf nicht geht: <a style=\"color:#505466\" href=\"";

    public const string AddressBeforeLabel = "\">";

    public const string AddressEnd = "</a></p>\n";
}
