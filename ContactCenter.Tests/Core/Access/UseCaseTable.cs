using System.Reflection;
using ContactCenter.Core;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Access;

/// <summary>One way to ask one use case, about a thing made for whoever asks.</summary>
/// <param name="May">Who is answered; everybody else must be refused.</param>
/// <param name="About">Makes the thing, and gives its id.</param>
/// <param name="AsksSession">False = it only sorts what the caller, whose log-in was checked, may see.</param>
public sealed record UseCaseRow(Type UseCase, string Method, string Case, Who May, Func<AccessScene, Actor, Task<long>> About, Func<AccessScene, Actor, long, Task<Error?>> Ask, bool AsksSession)
{
    public override string ToString() => $"{UseCase.Name}.{Method}{(Case.Length > 0 ? ": " : "")}{Case}";
}

/// <summary>What was asked about is not among what was answered.</summary>
public sealed record NotAmongIt() : Error("not-among-it");

/// <summary>Who may call what: product.md's table. The rows stand in the other parts of this class, one for each capability.</summary>
public static partial class UseCaseTable
{
    public static readonly IReadOnlyList<UseCaseRow> Rows = [.. Answering, .. PassingOn, .. Supervising, .. Exporting, .. Erasing, .. Reviewing, .. Campaigns, .. Configuring, .. ForAll];

    /// <summary>They take no actor: who calls them has proved otherwise who they are.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithoutActor = new Dictionary<string, string>
    {
        ["StartInteraction.Run"] = "visitor",
        ["LeaveOfflineMessage.Run"] = "visitor",
        ["AddCustomerMessage.Run"] = "visitor's token",
        ["AddCustomerFile.Run"] = "visitor's token",
        ["FileIntake.Check"] = "nothing: it looks at bytes for those who send them",
        ["LeaveInteraction.Run"] = "visitor's token",
        ["VisitPage.Run"] = "visitor's token",
        ["GiveFeedback.Run"] = "visitor's token",
        ["MarkRead.ByCustomer"] = "visitor's token",
        ["EndByTimer.Run"] = "the centre's clock",
        ["OfferInteraction.Run"] = "the router",
        ["WithdrawOffer.Run"] = "the router's clock",
        ["ReturnTransfer.Run"] = "the clock of transfers",
        ["RepairInteraction.Run"] = "the router's watchdog",
        ["GiveBack.Run"] = "the centre's clock, for an agent who is gone",
        ["OpenSession.Run"] = "log-in, the password checked",
        ["CloseSession.Run"] = "log-out of the cookie's own session",
        ["ChangePassword.Run"] = "the present password",
        ["ChangePreferences.Run"] = "the cookie's own user",
        ["ReceiveNews.Run"] = "the key in the provider's address, and its signature where it signs",
        ["CreateFirstAdministrator.Run"] = "the set-up code",
    };

    /// <summary>Every public method of Core that a caller can act or read by, with an actor or without.</summary>
    public static IEnumerable<MethodInfo> Methods(bool withActor) =>
        from type in typeof(ContactCenterCore).Assembly.GetExportedTypes()
        where type != typeof(Actor) && type != typeof(Unit) && type != typeof(ContactDb) // Who asks, and the gates themselves.
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let takesActor = method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor))
        where takesActor == withActor && (takesActor || AnswersAnOutcome(method))
        select method;

    static bool AnswersAnOutcome(MethodInfo method) =>
        method.ReturnType is { IsGenericType: true } task && task.GetGenericTypeDefinition() == typeof(Task<>) && typeof(IOutcome).IsAssignableFrom(task.GetGenericArguments()[0]) && !method.IsGenericMethod;

    static UseCaseRow Row<TUseCase, TOutcome>(Who may, Func<AccessScene, Actor, Task<long>> about, Func<TUseCase, Actor, int, Task<TOutcome>> ask, string @case = "", string method = "Run")
        where TUseCase : notnull where TOutcome : IOutcome =>
        new(typeof(TUseCase), method, @case, may, about, async (scene, actor, id) => (await ask(scene.Centre.Get<TUseCase>(), actor, (int)id)).Error, AsksSession: true);

    /// <summary>For a search, which answers everybody, but with nothing that is not theirs to see.</summary>
    static UseCaseRow Finds<TUseCase, TFound>(Who may, Func<AccessScene, Actor, Task<long>> about, Func<TUseCase, Actor, int, Task<Result<TFound>>> ask, Func<TFound, int, bool> isIn, string @case = "", string method = "Run")
        where TUseCase : notnull =>
        Row<TUseCase, Result>(may, about, async (useCase, actor, id) =>
        {
            var found = await ask(useCase, actor, id);
            return found.IsDone && !isIn(found.Value, id) ? new NotAmongIt() : new Result(found.Error);
        }, @case, method);

    /// <summary>For what just sorts out what an actor may see.</summary>
    static UseCaseRow Shows<T>(Who may, Func<AccessScene, Actor, Task<long>> about, Func<AccessScene, Actor, int, bool> sees, string method) =>
        new(typeof(T), method, "", may, about, (scene, actor, id) => Task.FromResult<Error?>(sees(scene, actor, (int)id) ? null : new NotAmongIt()), AsksSession: false);

    static Task<long> Nothing(AccessScene scene, Actor actor) => Task.FromResult(0L);
}
