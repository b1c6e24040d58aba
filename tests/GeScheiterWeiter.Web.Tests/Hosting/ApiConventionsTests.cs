using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Tests.Hosting;

public sealed class ApiConventionsTests
{
    [Fact]
    public void No_controller_expects_the_conventions_that_are_left_out() =>
        Assert.DoesNotContain(typeof(Program).Assembly.GetTypes(), type => type.IsDefined(typeof(ApiControllerAttribute), inherit: true));
}
