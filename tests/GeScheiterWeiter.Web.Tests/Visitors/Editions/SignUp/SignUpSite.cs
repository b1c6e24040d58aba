using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;

/// <summary>A site for tests that sign people up; each test brings its own edition.</summary>
public class SignUpSite : TestSite
{
    /// <summary>Longer than anybody needs to open the form and send it.</summary>
    public static readonly TimeSpan TypingTime = TimeSpan.FromSeconds(30);

    public static Dictionary<string, string?> Complete(string email = "anna@stadt.example") => new()
    {
        ["Form.Name"] = "Anna Beispiel",
        ["Form.Email"] = email,
        ["Form.Organisation"] = "Stadt Beispiel",
        ["Form.Side"] = "Administration",
        ["Form.AcceptsCodeOfConduct"] = "true",
    };

    /// <summary>Opens the form, types, and sends it.</summary>
    public async Task<WebPage> SignUpAsync(Visitor visitor, string slug, Dictionary<string, string?> fields)
    {
        var form = await visitor.GetAsync(VisitorLinks.SignUp(slug));
        Clock.Advance(TypingTime);
        return await visitor.SubmitAsync(form, fields);
    }
}
