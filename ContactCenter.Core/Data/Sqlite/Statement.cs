using System.Text;
using ContactCenter.Core.Seals;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A prepared statement that stays prepared: bind, step, read, reset, without boxing or allocation for numbers.</summary>
sealed class Statement : IDisposable
{
    readonly sqlite3 database;
    readonly sqlite3_stmt statement;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    public Statement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(statement, index, value), database);
        return this;
    }

    public Statement Bind(int index, long? value) => value is { } number ? Bind(index, number) : BindNull(index);

    public Statement Bind(int index, string? value)
    {
        if (value is null)
        {
            return BindNull(index);
        }

        if (value.Length == 0)
        {
            // An empty span has no address, and would be stored as null.
            Check(raw.sqlite3_bind_text(statement, index, ""), database);
            return this;
        }

        Span<byte> small = stackalloc byte[512];
        var bytes = Encoding.UTF8.GetMaxByteCount(value.Length) <= small.Length ? small : new byte[Encoding.UTF8.GetByteCount(value)];
        Check(raw.sqlite3_bind_text(statement, index, bytes[..Encoding.UTF8.GetBytes(value, bytes)]), database);
        return this;
    }

    public Statement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(statement, index, value), database);
        return this;
    }

    /// <summary>Runs a writing statement.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs an insert; false when its conflict clause let it do nothing.</summary>
    public bool Inserts()
    {
        Run();
        return raw.sqlite3_changes(database) > 0;
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public T? First<T>(Func<Statement, T> read)
    {
        try
        {
            return Step() ? read(this) : default;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Row by row, until one is refused.</summary>
    public void While(Func<Statement, bool> accept)
    {
        try
        {
            while (Step() && accept(this))
            {
            }
        }
        finally
        {
            Reset();
        }
    }

    public List<T> All<T>(Func<Statement, T> read)
    {
        try
        {
            var rows = new List<T>();
            while (Step())
            {
                rows.Add(read(this));
            }

            return rows;
        }
        finally
        {
            Reset();
        }
    }

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);
    public int Int(int column) => raw.sqlite3_column_int(statement, column);
    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);
    public int? IntOrNull(int column) => IsNull(column) ? null : Int(column);
    /// <summary>Null when it is stored as anything else, also as a text that reads like a number.</summary>
    public long? Integer(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_INTEGER ? Long(column) : null;
    public bool IsEmptyText(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_TEXT && Raw(column).IsEmpty;
    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";
    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public int Columns => raw.sqlite3_column_count(statement);

    /// <summary>A text or blob byte for byte, as it is stored. Only until the next step.</summary>
    public ReadOnlySpan<byte> Raw(int column) => raw.sqlite3_column_blob(statement, column);
    public byte[]? BlobOrNull(int column) => IsNull(column) ? null : Raw(column).ToArray();

    /// <summary>The value as it is stored, whatever kind it is of.</summary>
    public void AddTo(SealBytes bytes, int column) => _ = raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => bytes.Number(Long(column)),
        raw.SQLITE_FLOAT => bytes.Fraction(raw.sqlite3_column_double(statement, column)),
        raw.SQLITE_TEXT => bytes.Text(Raw(column)),
        raw.SQLITE_BLOB => bytes.Blob(Raw(column)),
        _ => bytes.Nothing(),
    };

    public void Dispose() => statement.Dispose();

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    Statement BindNull(int index)
    {
        Check(raw.sqlite3_bind_null(statement, index), database);
        return this;
    }

    bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return code == raw.SQLITE_ROW;
        }

        throw Failure(code, database);
    }

    void Reset()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
    }

    static void Check(int code, sqlite3 database)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Failure(code, database);
        }
    }

    static Microsoft.Data.Sqlite.SqliteException Failure(int code, sqlite3 database) =>
        new(raw.sqlite3_errmsg(database).utf8_to_string(), code & 0xff, raw.sqlite3_extended_errcode(database));
}
