using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>What a failed request is answered with.</summary>
public static class FailureStatus
{
    public static int Of(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when failure.IsBusy() => StatusCodes.Status503ServiceUnavailable,
        _ when failure.IsRace() => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };
}
