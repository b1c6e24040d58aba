using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Mail;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Team;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.DataRequests;

internal static class DataRequestSetup
{
    public static void AddDataRequests(this IServiceCollection services)
    {
        services.AddScoped<DataRequestDesk>();
        services.AddScoped<PersonalReportReader>();
        services.AddScoped<LoggedActReader>();
        services.AddScoped<AgreementReader>();
        services.AddScoped<OwnPages>();
        services.AddScoped<LetterEnding>();
        services.AddScoped<UseRestriction>();
        services.AddScoped<DataErasure>();
        services.AddScoped<NoticeForgetting>();
        services.AddScoped<IForgetsAddress, RegisteredAddressForgetting>();
        services.AddScoped<IForgetsAddress>(provider => provider.GetRequiredService<NoticeForgetting>());
        services.AddScoped<IForgetsAddress, TellerForgetting>();
        services.AddScoped<IForgetsAddress, SpeakerForgetting>();
        services.AddScoped<IForgetsAddress, BarrierForgetting>();
        services.AddScoped<IForgetsAddress, OrganizerKeeping>();
        // Last: what the others have written about on the way goes, too.
        services.AddScoped<IForgetsAddress, AddressedLetterForgetting>();
    }
}
