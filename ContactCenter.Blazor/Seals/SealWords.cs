using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Seals;

namespace ContactCenter.Blazor.Seals;

/// <summary>What a verification found, in words.</summary>
static class SealWords
{
    public static string Of(Localizer l, SealCheck check) => check.Break is { } wrong ? Of(l, wrong) : check.Erased > 0 ? l[SealTexts.IntactErased, check.Erased] : l[SealTexts.Intact];

    public static string Of(Localizer l, SealBreak wrong) => wrong.Entry > 0
        ? l[SealTexts.ChangedAt, l.Number(wrong.Entry), l[SealTexts.NameOf(wrong.Type)], l[SealTexts.NameOf(wrong.Fault)]]
        : l[SealTexts.Changed, l[SealTexts.NameOf(wrong.Fault)]];

    /// <summary>Null when what stands there now is no time.</summary>
    public static DateTimeOffset? TimeOf(SealBreak wrong) =>
        wrong.At is { } at && at >= 0 && at < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() ? at.ToInstant() : null;
}
