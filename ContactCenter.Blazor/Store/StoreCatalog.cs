using System.Collections.Concurrent;
using System.Reflection;

namespace ContactCenter.Blazor.Store;

/// <summary>What the scan of the assemblies found; made once for the whole process and shared by all circuits.</summary>
sealed class StoreCatalog
{
    readonly ConcurrentDictionary<Type, ActionPlan> plans = [];

    public required IReadOnlyDictionary<Type, Func<object>> Features { get; init; }
    public required IReadOnlyList<Reducer> Reducers { get; init; }
    public required IReadOnlyList<Effect> Effects { get; init; }

    public static StoreCatalog Scan(IEnumerable<Assembly> assemblies) => Of(assemblies.SelectMany(a => a.GetTypes()));

    public static StoreCatalog Of(IEnumerable<Type> types)
    {
        var found = types.Where(t => t is { IsClass: true, ContainsGenericParameters: false }).ToArray();
        var methods = found.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)).ToArray();
        var catalog = new StoreCatalog
        {
            Features = found.Where(t => t.IsDefined(typeof(FeatureStateAttribute), false)).ToDictionary(t => t, InitialState),
            Reducers = [.. methods.Where(m => m.IsDefined(typeof(ReducerMethodAttribute), false)).Select(Reducer.Of)],
            Effects = [.. methods.Where(m => m.IsDefined(typeof(EffectMethodAttribute), false)).Select(Effect.Of)],
        };
        foreach (var reducer in catalog.Reducers.Where(r => !catalog.Features.ContainsKey(r.State)))
            throw new InvalidOperationException($"{reducer.State.Name} has a reducer but no [FeatureState].");
        return catalog;
    }

    /// <summary>Reducers and effects for an action's type; those of its base types and interfaces count too.</summary>
    public ActionPlan PlanFor(Type action) => plans.GetOrAdd(action, type => new ActionPlan(
        [.. Reducers.Where(r => r.Action.IsAssignableFrom(type)).GroupBy(r => r.State).Select(g => (g.Key, (IReadOnlyList<Func<object, object, object>>)[.. g.Select(r => r.Reduce)]))],
        [.. Effects.Where(e => e.Action.IsAssignableFrom(type))]));

    static Func<object> InitialState(Type type)
    {
        var name = type.GetCustomAttribute<FeatureStateAttribute>()!.CreateInitialStateMethodName;
        if (name is null)
            return () => Activator.CreateInstance(type, nonPublic: true)!;
        var method = type.GetMethod(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new InvalidOperationException($"{type.Name} has no static method {name}.");
        return () => method.Invoke(null, null)!;
    }
}

sealed record ActionPlan(
    IReadOnlyList<(Type State, IReadOnlyList<Func<object, object, object>> Reducers)> Reducers,
    IReadOnlyList<Effect> Effects);
