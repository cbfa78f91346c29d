using System.Diagnostics.CodeAnalysis;

namespace ContactCenter.Core.Common;

/// <summary>An expected failure. <see cref="Code"/> is stable (`interaction.ended`): it is the problem document's code, the key of the localised text and what tests assert.</summary>
public abstract record Error(string Code);

/// <summary>What every use case answers: done, or an expected failure. Exceptions are bugs or a database that cannot be written.</summary>
public interface IOutcome
{
    Error? Error { get; }
}

/// <summary>Done, or an expected failure.</summary>
public readonly record struct Result(Error? Error) : IOutcome
{
    public static readonly Result Done = new(null);

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDone => Error is null;

    public static implicit operator Result(Error error) => new(error);
}

/// <summary>A value, or an expected failure.</summary>
public readonly record struct Result<T> : IOutcome
{
    readonly T? value;

    public Result(T value) => this.value = value;
    Result(Error error) => Error = error;

    public Error? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDone => Error is null;

    /// <summary>The value; asking for it after a failure is a bug.</summary>
    public T Value => Error is null ? value! : throw new InvalidOperationException($"No value: {Error.Code}");

    public static implicit operator Result<T>(T value) => new(value);
    public static implicit operator Result<T>(Error error) => new(error);
}
