using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Users;

/// <summary>Everybody who works in the console, for administrators of group All.</summary>
public sealed partial class UsersPage
{
    static readonly IReadOnlyList<(string, string)> languages = [.. Languages.All.Select(language => (language.Code(), language.OwnName()))];

    IReadOnlyList<KnownUser> users = [];
    UserToEdit? details;
    TemporaryPassword? password;
    string passwordOf = "";
    bool resetting;

    [Inject] UserDirectory Directory { get; set; } = null!;
    [Inject] UserQuery Query { get; set; } = null!;
    [Inject] SaveUser SaveUser { get; set; } = null!;
    [Inject] ResetPassword ResetPassword { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    DateTimeOffset? LockedUntil => details?.LockedOutUntil is { } until && until > Clock.NowMs() ? until.ToInstant() : null;

    protected override Task LoadList()
    {
        users = [.. Directory.All.OrderBy(user => user.DisplayName, StringComparer.Create(L.Culture, ignoreCase: true)).ThenBy(user => user.Id)];
        return Task.CompletedTask;
    }

    protected override async Task<Edited<UserSettings>?> Load(int id)
    {
        var found = await Query.Find(Actor, id);
        details = found.IsDone ? found.Value : null;
        return details?.Edited;
    }

    protected override UserSettings Create()
    {
        details = null;
        return new() { Roles = Roles.Agent, Language = L.Language.Code() };
    }

    protected override InvalidInput? Check(UserSettings settings) => UserRules.Instance.Check(settings);

    protected override async Task<Result<Saved>> Store(Actor actor, Edited<UserSettings> edited)
    {
        var result = await SaveUser.Run(actor, edited);
        if (!result.IsDone)
            return result.Error;
        if (result.Value.Password is { } made)
        {
            Show(made, edited.Settings.DisplayName);
            details = new UserToEdit(edited, true, true, null);
        }
        return result.Value.Saved;
    }

    async Task Reset()
    {
        resetting = false;
        var user = Session!.Loaded;
        Result<TemporaryPassword> result = default;
        ActionRefused = await Attempt.Of(async actor => result = await ResetPassword.Run(actor, user.Id!.Value));
        if (ActionRefused is not null)
            return;
        Show(result.Value, user.Settings.DisplayName);
        details = details! with { HasPassword = true, HasTemporaryPassword = true, LockedOutUntil = null };
    }

    void Show(TemporaryPassword made, string name) => (password, passwordOf) = (made, name);
}
