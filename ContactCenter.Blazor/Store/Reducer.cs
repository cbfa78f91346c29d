using System.Reflection;

namespace ContactCenter.Blazor.Store;

sealed record Reducer(Type State, Type Action, Func<object, object, object> Reduce)
{
    public static Reducer Of(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var given = method.GetCustomAttribute<ReducerMethodAttribute>()!.ActionType;
        var expected = given is null ? 2 : 1;
        if (!method.IsStatic || parameters.Length != expected || method.ReturnType != parameters[0].ParameterType)
            throw new InvalidOperationException($"{method.DeclaringType?.Name}.{method.Name} is no reducer: static State Reduce(State, Action).");
        var state = parameters[0].ParameterType;
        var action = given ?? parameters[1].ParameterType;
        var bind = typeof(Reducer).GetMethod(given is null ? nameof(Bind) : nameof(BindStateOnly), BindingFlags.NonPublic | BindingFlags.Static)!;
        var generic = given is null ? bind.MakeGenericMethod(state, action) : bind.MakeGenericMethod(state);
        return new Reducer(state, action, (Func<object, object, object>)generic.Invoke(null, [method])!);
    }

    static Func<object, object, object> Bind<TState, TAction>(MethodInfo method)
        where TState : class
    {
        var reduce = method.CreateDelegate<Func<TState, TAction, TState>>();
        return (state, action) => reduce((TState)state, (TAction)action);
    }

    static Func<object, object, object> BindStateOnly<TState>(MethodInfo method)
        where TState : class
    {
        var reduce = method.CreateDelegate<Func<TState, TState>>();
        return (state, _) => reduce((TState)state);
    }
}
