using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Certificates;

internal static class CertificateSetup
{
    public static void AddCertificates(this IServiceCollection services)
    {
        services.AddScoped<CertificateReader>();
        services.AddScoped<CertificateDesk>();
    }
}
