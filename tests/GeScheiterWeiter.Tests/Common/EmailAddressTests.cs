using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("anna@stadt.example")]
    [InlineData("anna+abend@stadt.example")]
    [InlineData("jürgen.müller@städte-bund.example")]
    [InlineData("o'neill@amt.example")]
    [InlineData("名前@例え.テスト")]
    public void Unicode_and_plus_addresses_are_welcome(string typed) => Assert.True(EmailAddress.TryParse(typed, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("@stadt.example")]
    [InlineData("anna@stadt")]
    [InlineData("anna@stadt..example")]
    [InlineData("an na@stadt.example")]
    [InlineData("anna@stadt.example\r\nBcc: alle@stadt.example")]
    [InlineData("anna,berta@stadt.example")]
    [InlineData("anna@@stadt.example")]
    [InlineData("anna@stadt.example>")]
    [InlineData("anna@stadt.example\ud800")]
    [InlineData("anna\uffff@stadt.example")]
    [InlineData("anna\ue000@stadt.example")]
    [InlineData("anna\ufffd@stadt.example")]
    [InlineData("Anna <anna@stadt.example>, Berta <berta@stadt.example>")]
    [InlineData("mailto:anna@stadt.example,berta@stadt.example")]
    [InlineData("mailto:anna@stadt.example%0D%0ABcc:alle@stadt.example")]
    [InlineData("Anna <>")]
    [InlineData("anna@example.")]
    [InlineData("anna@192.168.0.1")]
    [InlineData("anna@stadt.0x1f")]
    public void What_no_letter_can_reach_is_refused(string? typed) => Assert.False(EmailAddress.TryParse(typed, out _));

    [Theory]
    [InlineData("  Anna@Stadt.Example ", "anna@stadt.example")]
    [InlineData("anna@STÄDTE.example", "anna@städte.example")]
    [InlineData("ju\u0308rgen@amt.example", "j\u00fcrgen@amt.example")]
    [InlineData("anna@xn--stdte-hra.example", "anna@städte.example")]
    [InlineData("anna@stadt.example.", "anna@stadt.example")]
    [InlineData("an\u00adna\u200b@sta\u200bdt.exam\u00adple", "anna@stadt.example")]
    [InlineData("\u202aanna@stadt.example\u202c", "anna@stadt.example")]
    [InlineData("anna@ｓｔａｄｔ。example", "anna@stadt.example")]
    [InlineData("mailto:anna@stadt.example", "anna@stadt.example")]
    [InlineData("MAILTO:j%C3%BCrgen@stadt.example?subject=Hallo", "jürgen@stadt.example")]
    [InlineData("mailto:ju%CC%88rgen@stadt.example", "jürgen@stadt.example")]
    [InlineData("mailto:anna%E2%80%8B@stadt.example", "anna@stadt.example")]
    [InlineData("Anna <mailto:anna@stadt.example>", "anna@stadt.example")]
    [InlineData("anna\ufe0f@stadt.example", "anna@stadt.example")]
    [InlineData("an\u034fna\u3164@stadt.example", "anna@stadt.example")]
    [InlineData("Anna Beispiel <anna@stadt.example>", "anna@stadt.example")]
    [InlineData("\"Beispiel, Anna\" <anna@stadt.example>;", "anna@stadt.example")]
    [InlineData("anna@stadt.example <anna@stadt.example>", "anna@stadt.example")]
    [InlineData("<anna@stadt.example>", "anna@stadt.example")]
    public void Two_spellings_of_one_mailbox_are_one_person(string one, string other) =>
        Assert.Equal(EmailAddress.Parse(one), EmailAddress.Parse(other));

    [Fact]
    public void Letters_go_to_the_address_as_it_was_typed() =>
        Assert.Equal("Anna@Stadt.Example", EmailAddress.Parse(" Anna@Stadt.Example ").Value);

    [Theory]
    [InlineData("anna@xn--stdte-hra.example", "anna@städte.example")]
    [InlineData("Anna@XN--STDTE-HRA.Example", "Anna@städte.example")]
    [InlineData("anna@amt.xn--stdte-hra.example", "anna@amt.städte.example")]
    [InlineData("anna@STÄDTE.Example", "anna@städte.example")]
    [InlineData("anna@xn--fa-hia.example", "anna@faß.example")]
    public void An_international_domain_is_kept_as_people_write_it(string typed, string kept)
    {
        Assert.Equal(kept, EmailAddress.Parse(typed).Value);
        Assert.Equal(EmailAddress.Parse(kept), EmailAddress.Parse(typed));
    }

    [Fact]
    public void What_only_looks_like_an_international_domain_stays_as_it_is()
    {
        foreach (var typed in new[] { "anna@xn--a.example", "anna@xn--999999999.example", "xn--stdte-hra@amt.example" })
        {
            if (EmailAddress.TryParse(typed, out var address))
                Assert.Equal(typed, address.Value);
        }
    }

    [Theory]
    [InlineData("bert@müller-beispiel.de", "mailto:bert@xn--mller-beispiel-gsb.de")]
    [InlineData("jürgen@amt.example", "mailto:j%C3%BCrgen@amt.example")]
    [InlineData("a+b/c?d=e&f#g@amt.example", "mailto:a%2Bb%2Fc%3Fd%3De%26f%23g@amt.example")]
    public void As_a_link_it_is_ascii(string typed, string link) => Assert.Equal(link, EmailAddress.Parse(typed).MailTo.AbsoluteUri);

    [Fact]
    public void An_address_longer_than_the_standard_allows_is_refused() =>
        Assert.False(EmailAddress.TryParse(
            new string('a', 60) + "@" + string.Join('.', Enumerable.Repeat(new string('b', 50), 4)) + ".example", out _));
}
