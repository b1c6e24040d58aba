using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Messages;

/// <summary>An edition with people, and a message to them.</summary>
internal static class MessageWorld
{
    public static Message Message(
        Edition edition, MessageState state = MessageState.Sending, MessageGroup group = MessageGroup.WithSeat,
        string text = "Guten Tag {{Name}},\n\n[Meine Teilnahme]({{Teilnahme}})") => new()
        {
            EditionId = edition.Id,
            Subject = "Neues zu {{Ausgabe}}",
            Text = text,
            ReplyTo = "abend@amt.example",
            Group = group,
            State = state,
            CreatedUtc = TestData.Now,
            SendUtc = state == MessageState.Draft ? null : TestData.Now,
        };

    public static async Task<IReadOnlyList<Registration>> ArrangeAsync(
        this ITestWorld world, Edition edition, Message message, int people, Func<int, string>? address = null)
    {
        var registrations = Enumerable.Range(0, people)
            .Select(number => TestData.Registration(edition, email: address?.Invoke(number))).ToArray();
        await world.ArrangeEditionAsync(edition, registrations);
        await world.ArrangeAsync(message);
        return registrations;
    }

    /// <summary>One round of the scheduled task, as one instance does it.</summary>
    public static Task WriteLettersAsync(this ITestWorld world, CancellationToken cancellationToken = default) =>
        world.WithAsync((MessageSending sending) => sending.RunAsync(cancellationToken));

    public static Task<DispatchOutcome?> PauseAsync(this ITestWorld world, Message message) => world.WithAsync(
        (MessageDispatch d) => d.PauseAsync(message.EditionId, message.Id, RegistrationWorld.Organizer, CancellationToken.None));

    public static Task<DispatchOutcome?> ResumeAsync(this ITestWorld world, Message message) => world.WithAsync(
        (MessageDispatch d) => d.ResumeAsync(message.EditionId, message.Id, RegistrationWorld.Organizer, CancellationToken.None));

    public static Task<DispatchOutcome?> StopAsync(this ITestWorld world, Message message) => world.WithAsync(
        (MessageDispatch d) => d.StopAsync(message.EditionId, message.Id, RegistrationWorld.Organizer, CancellationToken.None));

    public static async Task<Message> ReadAsync(this ITestWorld world, Message message) =>
        Assert.Single(await world.AllAsync<Message>(), m => m.Id == message.Id);

    public static async Task<int> CountAsync(this ITestWorld world, OutboxState state) =>
        (await world.AllAsync<OutboxMail>()).Count(mail => mail.State == state);
}
