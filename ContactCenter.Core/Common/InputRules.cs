namespace ContactCenter.Core.Common;

/// <summary>A field's complaint: <paramref name="Field"/> in camelCase, <paramref name="Code"/> as `required`, `too-long`, `bad-text`, `bad-email`, `out-of-range`.</summary>
public sealed record FieldError(string Field, string Code);

/// <summary>Input that was refused, with every complaint at its field. Nothing was stored.</summary>
public sealed record InvalidInput(IReadOnlyList<FieldError> Fields) : Error("input.invalid")
{
    public InvalidInput(string field, string code) : this([new FieldError(field, code)]) { }

    public bool Equals(InvalidInput? other) => other is not null && Fields.SequenceEqual(other.Fields);
    public override int GetHashCode() => Fields.Count;
}

/// <summary>The actor may not do this, or may not see what it is about.</summary>
public sealed record NotAllowed() : Error("access.denied");

/// <summary>It does not exist, or the actor may not know that it does.</summary>
public sealed record NotFound() : Error("access.not-found");

/// <summary>Lengths in UTF-16 units, and what no text may hold.</summary>
public static class InputRules
{
    public const int Text = 10_000, Name = 100, Email = 254, Extra = 200, Page = 2_000, ClientId = 64;

    /// <summary>Null when the text may be stored; else the complaint's code.</summary>
    public static string? Check(string? text, int maximum, bool required)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return required ? "required" : null;
        }

        return text.Length > maximum ? "too-long" : IsStorable(text) ? null : "bad-text";
    }

    /// <summary>The text, or as much of it as fits with an ellipsis; a character is never halved.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum)
        {
            return text;
        }

        var length = Math.Max(0, maximum - 1);
        return string.Concat(text.AsSpan(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
    }

    /// <summary>False for NUL and lone surrogates: databases, JSON and PDF treat them differently, so no one gets them.</summary>
    public static bool IsStorable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || char.IsLowSurrogate(text[i]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.AsSpan().ContainsAny(" \t\r\n<>\"(),;:");
    }
}
