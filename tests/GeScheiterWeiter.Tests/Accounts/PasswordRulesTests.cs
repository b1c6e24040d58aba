using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("kurz", PasswordVerdict.TooShort)]
    [InlineData("elf Zeichen", PasswordVerdict.TooShort)]
    [InlineData("zwölf Zeiche", PasswordVerdict.Good)]
    [InlineData("pferd klammer batterie heftig", PasswordVerdict.Good)]
    [InlineData("r7mYq02xLkPz", PasswordVerdict.Good)]
    [InlineData("Passwort2026!!", PasswordVerdict.TooCommon)]
    [InlineData("P4ssw0rt2026!", PasswordVerdict.TooCommon)]
    [InlineData("passwort-passwort", PasswordVerdict.TooCommon)]
    [InlineData("GescheiterWeiter", PasswordVerdict.TooCommon)]
    [InlineData("123456789012", PasswordVerdict.TooCommon)]
    [InlineData("987654321098", PasswordVerdict.TooCommon)]
    [InlineData("qwertzuiopasdf", PasswordVerdict.TooCommon)]
    [InlineData("aaaaaaaaaaaaaa", PasswordVerdict.TooCommon)]
    [InlineData("abababababab", PasswordVerdict.TooCommon)]
    [InlineData("!!!!????####....", PasswordVerdict.TooCommon)]
    [InlineData("Sommer2026Berlin", PasswordVerdict.TooCommon)]
    public void Length_counts_and_what_everybody_tries_does_not(string password, PasswordVerdict verdict) =>
        Assert.Equal(verdict, PasswordRules.Judge(password));

    [Fact]
    public void A_password_may_be_long_but_not_endless()
    {
        Assert.Equal(PasswordVerdict.TooLong, PasswordRules.Judge(new string('x', PasswordRules.MaxLength + 1)));
        Assert.Equal(PasswordVerdict.Good, PasswordRules.Judge(string.Concat(Enumerable.Repeat("Qvzk9-", 21))));
    }
}
