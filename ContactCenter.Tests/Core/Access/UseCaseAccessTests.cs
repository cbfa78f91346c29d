using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Access;

/// <summary>Every use case, asked by every role of group All, of the thing's own group and of another (#47). A new one without a row in <see cref="UseCaseTable"/> fails.</summary>
public sealed class UseCaseAccessTests(AccessScene scene) : IClassFixture<AccessScene>
{
    public static TheoryData<string> Rows => [.. UseCaseTable.Rows.Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task UseCase_AskedByEverybody_AnswersJustThoseWhoMay_047(string named)
    {
        var row = UseCaseTable.Rows.Single(row => row.ToString() == named);
        var things = await Task.WhenAll(AccessScene.Everybody.Select(async who => (Who: who, Id: await row.About(scene, scene[who]))));
        await scene.Centre.Drain();
        foreach (var (who, id) in things.Where(thing => row.AsksSession && row.May.HasFlag(thing.Who)))
            (await row.Ask(scene, scene.Ended(who), id) is SessionOver or NotFound or NotAmongIt).ShouldBeTrue($"{who} was answered by a log-in that has ended");

        var before = await scene.Audited();
        var answers = await Task.WhenAll(things.Select(async thing => (thing.Who, Refusal: await row.Ask(scene, scene[thing.Who], thing.Id))));
        var after = await scene.Audited();

        answers.Where(answer => answer.Refusal is null).Aggregate(Who.Nobody, (all, answer) => all | answer.Who).ShouldBe(row.May);
        foreach (var (who, refusal) in answers.Where(answer => answer.Refusal is not (null or NotAmongIt)))
        {
            IsRefusal(refusal!).ShouldBeTrue($"{who}: {refusal}");
            after.GetValueOrDefault(scene[who].UserId).ShouldBe(before.GetValueOrDefault(scene[who].UserId), $"{who} was refused, and yet something was done");
        }
    }

    [Fact]
    public void EveryUseCase_StandsInTheTable_047() =>
        UseCaseTable.Methods(withActor: true).Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Except(UseCaseTable.Rows.Select(row => $"{row.UseCase.Name}.{row.Method}")).ShouldBeEmpty("Add a row to UseCaseTable: who may ask?");

    [Fact]
    public void EveryUseCaseWithoutAnActor_StandsInTheListOfThose_047() =>
        UseCaseTable.Methods(withActor: false).Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Except(UseCaseTable.WithoutActor.Keys).ShouldBeEmpty("It takes no actor: say in UseCaseTable.WithoutActor what its caller has proved.");

    static bool IsRefusal(Error error) => error is NotAllowed or NotFound or NotYours or BreakUnknown or TransferTargetUnknown
        || (error is InvalidInput { Fields: var fields } && fields.All(field => field.Code is "unknown" or "not-yours" or "refused"));
}
