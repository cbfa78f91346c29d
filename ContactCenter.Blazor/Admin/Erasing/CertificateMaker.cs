using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Recordings.Sheets;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin.Erasing;

/// <summary>Puts an erasure into the words of its certificate.</summary>
sealed class CertificateMaker(UserDirectory users, CampaignDirectory campaigns)
{
    public CertificateWords Words(ErasureCase erasure, SheetLanguage language) => new(
        language.Language.Code(), language[ErasureTexts.CertificateTitle], language[SheetTexts.PageOf], language[ErasureTexts.WhatErased], language[ErasureTexts.WhereErased],
        [
            new(language[ErasureTexts.Case], erasure.PublicId),
            new(language[ErasureTexts.Why], Why(erasure, language)),
            new(language[ErasureTexts.StartedAt], language.Moment(erasure.StartedAt)),
            new(language[ErasureTexts.ErasedAt], At(erasure.ErasedAt, language)),
            new(language[ErasureTexts.CleanedAt], At(erasure.CleanedAt, language)),
            new(language[ErasureTexts.Period], erasure is { FirstAt: { } from, LastAt: { } to } ? $"{language.Moment(from)} – {language.Moment(to)}" : "–"),
            new(language[ErasureTexts.Conversations], language.Number(erasure.Interactions, 0)),
            new(language[ErasureTexts.Messages], language.Number(erasure.Messages, 0)),
            new(language[ErasureTexts.Files], language.Number(erasure.Files, 0)),
            new(language[ErasureTexts.Notes], language.Number(erasure.Notes, 0)),
            new(language[ErasureTexts.Reviews], language.Number(erasure.Reviews, 0)),
            new(language[ErasureTexts.BatchLines], language.Number(erasure.BatchLines, 0)),
            new(language[ErasureTexts.Mentions], language.Number(erasure.Mentions, 0)),
        ],
        [.. erasure.Parts.Select(part => new SheetFact($"{campaigns.Current.Find(part.CampaignId)?.Name ?? "–"} · {language[part.Channel.Name()]}", language.Number(part.Interactions, 0)))],
        [language[ErasureTexts.Says], language[ErasureTexts.SaysBackups], $"{language[ErasureTexts.Digest]}: {erasure.Digest}"]);

    string Why(ErasureCase erasure, SheetLanguage language) => erasure.Reason == ErasureReason.Request
        ? language[ErasureTexts.Request, users.NameOf(erasure.ByUserId)]
        : language[ErasureTexts.Retention, erasure.CampaignId is { } id ? campaigns.Current.Find(id)?.Name : "–"];

    static string At(long? at, SheetLanguage language) => at is { } ms ? $"{language.Moment(ms)} ({language.ZoneName(ms)})" : language[ErasureTexts.NotYet];
}
