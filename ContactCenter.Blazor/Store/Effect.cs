using System.Reflection;

namespace ContactCenter.Blazor.Store;

/// <summary>An effect method; <see cref="Host"/> is null for a static one, else the class to take from the circuit's scope.</summary>
sealed record Effect(Type Action, Type? Host, string Name, Func<object?, object, IDispatcher, Task> Run)
{
    public static Effect Of(MethodInfo method)
    {
        var given = method.GetCustomAttribute<EffectMethodAttribute>()!.ActionType;
        var parameters = method.GetParameters();
        if (method.ReturnType != typeof(Task) || parameters.Length != (given is null ? 2 : 1) || parameters[^1].ParameterType != typeof(IDispatcher))
            throw new InvalidOperationException($"{method.DeclaringType?.Name}.{method.Name} is no effect: Task Handle(Action, IDispatcher).");
        var invoker = MethodInvoker.Create(method);
        return new Effect(
            given ?? parameters[0].ParameterType,
            method.IsStatic ? null : method.DeclaringType,
            $"{method.DeclaringType?.Name}.{method.Name}",
            (host, action, dispatcher) => (Task)(given is null ? invoker.Invoke(host, action, dispatcher) : invoker.Invoke(host, dispatcher))!);
    }
}
