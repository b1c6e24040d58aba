using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class MailDomainTypoTests
{
    [Theory]
    [InlineData("anna@gmial.com", "anna@gmail.com")]
    [InlineData("anna@gmail.co", "anna@gmail.com")]
    [InlineData("anna@gmaill.com", "anna@gmail.com")]
    [InlineData("Anna+1@t-onlne.de", "Anna+1@t-online.de")]
    [InlineData("anna@wbe.de", "anna@web.de")]
    public void A_slip_in_a_well_known_domain_is_recognised(string typed, string meant) =>
        Assert.Equal(meant, MailDomainTypo.Suggestion(EmailAddress.Parse(typed))?.Value);

    [Theory]
    [InlineData("anna@gmail.com")]
    [InlineData("anna@gmx.at")]
    [InlineData("anna@stadt-bergheim.de")]
    [InlineData("anna@x.de")]
    [InlineData("anna@gmail.community.example")]
    public void Every_other_domain_is_left_alone(string typed) => Assert.Null(MailDomainTypo.Suggestion(EmailAddress.Parse(typed)));
}
