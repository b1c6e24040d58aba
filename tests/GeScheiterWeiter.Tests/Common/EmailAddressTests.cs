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
    [InlineData("anna\u200b@stadt.example")]
    [InlineData("anna@stadt.example\ud800")]
    public void What_no_letter_can_reach_is_refused(string? typed) => Assert.False(EmailAddress.TryParse(typed, out _));

    [Theory]
    [InlineData("  Anna@Stadt.Example ", "anna@stadt.example")]
    [InlineData("anna@STÄDTE.example", "anna@städte.example")]
    [InlineData("ju\u0308rgen@amt.example", "j\u00fcrgen@amt.example")]
    [InlineData("anna@xn--stdte-hra.example", "anna@städte.example")]
    public void Two_spellings_of_one_mailbox_are_one_person(string one, string other) =>
        Assert.Equal(EmailAddress.Parse(one), EmailAddress.Parse(other));

    [Fact]
    public void Letters_go_to_the_address_as_it_was_typed() =>
        Assert.Equal("Anna@Stadt.Example", EmailAddress.Parse(" Anna@Stadt.Example ").Value);

    [Fact]
    public void An_address_longer_than_the_standard_allows_is_refused() =>
        Assert.False(EmailAddress.TryParse(new string('a', 60) + "@" + string.Join('.', Enumerable.Repeat(new string('b', 50), 4)) + ".example", out _));
}
