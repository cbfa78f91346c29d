using ContactCenter.Core.Erasing;
using ContactCenter.Core.Recordings;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>What the search index does to texts, and the list of numbers to numbers, as functions of the database. The index must be told what to forget in the form in which it learnt it: whoever changes one has the index built anew.</summary>
static class SearchFunctions
{
    public const string Words = "search_words", Fold = "search_fold", Digits = "person_digits";

    public static void Register(SqliteConnection connection)
    {
        connection.CreateFunction<string?, string?>(Words, text => text is null ? null : LetterPairs.Spread(text), isDeterministic: true);
        connection.CreateFunction<string?, string?>(Fold, text => text is null ? null : LetterPairs.Fold(text), isDeterministic: true);
        connection.CreateFunction<string?, string?>(Digits, PersonKey.FindDigits, isDeterministic: true);
    }
}
