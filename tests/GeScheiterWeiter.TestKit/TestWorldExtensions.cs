using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.TestKit;

public static class TestWorldExtensions
{
    /// <summary>Puts things into the database, in one save.</summary>
    public static Task ArrangeAsync(this ITestWorld world, params object[] things) =>
        world.WithDbAsync(async db =>
        {
            db.AddRange(things);
            await db.SaveChangesAsync();
        });

    /// <summary>
    /// Runs something in a scope of its own, as one request would:
    /// <c>world.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(…))</c>.
    /// </summary>
    public static async Task<TResult> WithAsync<TService, TResult>(this ITestWorld world, Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = world.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc cref="WithAsync{TService,TResult}"/>
    public static async Task WithAsync<TService>(this ITestWorld world, Func<TService, Task> act)
        where TService : notnull
    {
        await using var scope = world.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public static Task<TResult> WithDbAsync<TResult>(this ITestWorld world, Func<AppDb, Task<TResult>> act) => world.WithAsync(act);

    public static Task WithDbAsync(this ITestWorld world, Func<AppDb, Task> act) => world.WithAsync(act);

    public static Task<List<T>> AllAsync<T>(this ITestWorld world)
        where T : class =>
        world.WithDbAsync(db => db.Set<T>().AsNoTracking().ToListAsync());

    /// <summary>What runs after migrating.</summary>
    public static Task BackfillAsync(this ITestWorld world) => world.WithAsync(async (IEnumerable<IBackfill> backfills) =>
    {
        foreach (var backfill in backfills)
            await backfill.RunAsync(CancellationToken.None);
    });

    /// <summary>The letters written so far, oldest first; all of them or those to one address.</summary>
    public static async Task<IReadOnlyList<ReceivedLetter>> LettersAsync(this ITestWorld world, string? to = null)
    {
        var mails = await world.AllAsync<OutboxMail>();
        return mails
            .Where(mail => to is null || string.Equals(mail.ToAddress, to, StringComparison.OrdinalIgnoreCase))
            .OrderBy(mail => mail.QueuedUtc).ThenBy(mail => mail.Id)
            .Select(mail => new ReceivedLetter(mail))
            .ToList();
    }

    /// <summary>The newest letter to an address.</summary>
    public static async Task<ReceivedLetter> LastLetterAsync(this ITestWorld world, string to)
    {
        var letters = await world.LettersAsync(to);
        return letters.Count > 0 ? letters[^1] : throw new InvalidOperationException($"No letter to {to}.");
    }
}
