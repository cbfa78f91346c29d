using ContactCenter.Blazor.Auth;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Shell;

/// <summary>The database cannot be written now; nothing was stored, the same may be tried again.</summary>
public sealed record NotStored() : Error("storage.unavailable");

/// <summary>A fault of ours; the log knows more.</summary>
public sealed record Unexpected() : Error("unexpected");

/// <summary>Runs a use case for the user of this circuit and answers why it failed, also when it threw.</summary>
public sealed class Attempt(CurrentActor actor, NavigationManager navigation, ILogger<Attempt> log)
{
    public async Task<Error?> Of<T>(Func<Actor, Task<T>> useCase) where T : IOutcome
    {
        try
        {
            var error = (await useCase(await actor.Get())).Error;
            if (error is SessionOver)
                navigation.NavigateTo("/login", forceLoad: true);
            return error;
        }
        catch (StorageUnavailable unavailable)
        {
            log.LogWarning(unavailable, "Nothing could be stored");
            return new NotStored();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "A use case failed");
            return new Unexpected();
        }
    }
}
