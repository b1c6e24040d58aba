using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Invitations;

internal static class InvitationSetup
{
    public static void AddInvitations(this IServiceCollection services)
    {
        services.AddScoped<InvitationTokens>();
        services.AddScoped<OptOuts>();
        services.AddScoped<InvitationReader>();
        services.AddScoped<SeatReserve>();
        services.AddScoped<SeatReserveEditor>();
        services.AddScoped<InvitationListEditor>();
        services.AddScoped<InvitationEntry>();
        services.AddScoped<InvitationImport>();
        services.AddScoped<InvitationErasure>();
        services.AddScoped<PersonErasure>();
        services.AddScoped<InvitationWithdrawal>();
        services.AddScoped<InvitationLetters>();
        services.AddScoped<UnansweredInvitations>();
        services.AddScoped<DueInvitations>();
        services.AddScoped<TakenBackLetters>();
        services.AddScoped<InvitationDispatch>();
        services.AddScoped<InvitationResend>();
        services.AddScoped<InvitedPeople>();
        services.AddScoped<ListAdmission>();
        services.AddScoped<AcceptanceDesk>();
        services.AddScoped<RefusalDesk>();
        services.AddScoped<PassOnDesk>();
        services.AddScoped<InvitationCodes>();
        services.AddScoped<InvitationCodeEditor>();
        services.AddScoped<CodeSignUpDesk>();
        services.AddScoped<CodeConfirmationDesk>();
    }
}
