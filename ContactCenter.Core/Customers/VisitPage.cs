using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Customers;

/// <summary>The visitor's browser tells that it shows another page of the site. What it was told already, and what comes after the end, changes nothing.</summary>
public sealed class VisitPage(IUnitsOfWork units)
{
    public Task<Result> Run(long interactionId, PageVisit page)
    {
        if (InputRules.Check(page.Url, InputRules.Page, required: true) is { } complaint)
        {
            return Task.FromResult<Result>(new InvalidInput("url", complaint));
        }

        if (InputRules.Check(page.Title, InputRules.Page, required: false) is { } titleComplaint)
        {
            return Task.FromResult<Result>(new InvalidInput("title", titleComplaint));
        }

        return units.Run<Result>(unit =>
        {
            if (unit.FindInteraction(interactionId) is not { } interaction)
            {
                return new NotFound();
            }

            if (!interaction.State.IsEnded() && interaction.Visit(new PageVisit(page.Url.Trim(), string.IsNullOrWhiteSpace(page.Title) ? null : page.Title.Trim())))
            {
                unit.Save(interaction);
            }

            return Result.Done;
        });
    }
}
