using System.Text;
using GeScheiterWeiter.Accounts;
using Microsoft.Extensions.Time.Testing;
using OtpNet;

namespace GeScheiterWeiter.Tests.Accounts;

public sealed class OneTimeCodesTests
{
    /// <summary>The key of the test vectors of RFC 6238; the codes are the last six of their eight digits.</summary>
    private static readonly string Key = Base32Encoding.ToString(Encoding.ASCII.GetBytes("12345678901234567890"));

    [Theory]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(seconds / 30, At(seconds).StepOf(Key, code));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-90, false)]
    [InlineData(90, false)]
    public void One_step_early_or_late_is_forgiven(int secondsOff, bool accepted) =>
        Assert.Equal(accepted, At(1234567890 + secondsOff).StepOf(Key, "005924") is not null);

    [Theory]
    [InlineData("005 924", true)]
    [InlineData("00592", false)]
    [InlineData("0059244", false)]
    [InlineData("", false)]
    [InlineData("abcdef", false)]
    public void Blanks_do_not_matter_and_nonsense_is_refused(string typed, bool accepted) =>
        Assert.Equal(accepted, At(1234567890).StepOf(Key, typed) is not null);

    private static OneTimeCodes At(long seconds) => new(new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(seconds)));
}
