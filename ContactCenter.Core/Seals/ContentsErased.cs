using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Seals;

/// <summary>The words of so many entries before this one were erased, by the entry's user or, when there is none, because their time was over. That they were there stays.</summary>
public sealed record ContentsErased(int Entries) : JournalEvent;
