namespace ContactCenter.Blazor.Store;

/// <summary>Marks a state record. It needs a parameterless constructor, or a static method named here that returns the first value.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FeatureStateAttribute : Attribute
{
    public string? CreateInitialStateMethodName { get; init; }
}

/// <summary>
/// Marks a pure static method <c>State Reduce(State, Action)</c>, or <c>State Reduce(State)</c> with the action's type given here.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReducerMethodAttribute(Type? actionType = null) : Attribute
{
    public Type? ActionType { get; } = actionType;
}

/// <summary>
/// Marks a method <c>Task Handle(Action, IDispatcher)</c>, or <c>Task Handle(IDispatcher)</c> with the action's type given here.
/// Its class is created once per circuit; what it throws is logged and ends nothing else.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EffectMethodAttribute(Type? actionType = null) : Attribute
{
    public Type? ActionType { get; } = actionType;
}
