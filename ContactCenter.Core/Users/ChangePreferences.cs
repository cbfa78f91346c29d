using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Users;

/// <summary>A user chooses the language or theme of the own console; null leaves it as it is.</summary>
public sealed class ChangePreferences(IUnitsOfWork units)
{
    /// <param name="language">es, en or pt.</param>
    /// <param name="theme">light, dark or system.</param>
    public Task<Result> Run(int userId, string? language, string? theme) => units.Run<Result>(unit =>
    {
        if (language is not (null or "es" or "en" or "pt"))
            return new InvalidInput("language", "unknown");
        if (theme is not (null or "light" or "dark" or "system"))
            return new InvalidInput("theme", "unknown");
        if (unit.Db.Users.FirstOrDefault(user => user.Id == userId) is not { } user)
            return new NotFound();
        // An administrator's form that was opened before must not undo it unseen.
        if (language is not null && language != user.Language)
            (user.Language, user.Version) = (language, user.Version + 1);
        user.Theme = theme ?? user.Theme;
        unit.Db.SaveChanges();
        return Result.Done;
    });
}
