"""Published reviews: lists, counts, one review, one detail of it, and the follow-ups of an open search."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot import services
from bot.content import Review
from bot.reviews import KIND_WORDS, OpenSearch, ReviewAnswer, answer_question

SLOT = "open_search"
CASES = {
    "empty_list": "utter_reviews_empty",
    "none_found": "utter_reviews_none",
    "impossible_date": "utter_reviews_impossible_date",
    "no_more": "utter_reviews_no_more",
    "count": "utter_reviews_count",
    "which": "utter_reviews_which",
}


class ActionAnswerReviews(Action):
    """The person gets the reviews asked for, at most five at a time, with their exact titles."""

    def name(self) -> str:
        """The name in the rules (Rasa's interface)."""
        return "action_answer_reviews"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Utters, and keeps the open search for the next message (Rasa's interface)."""
        shared = services.current()
        text = tracker.latest_message.get("text") or ""
        kept = OpenSearch.from_dict(tracker.get_slot(SLOT))
        answer = answer_question(text, kept, shared.review_store(), shared.today())
        dispatcher.utter_message(response=response_for(answer), **values(answer))
        return [SlotSet(SLOT, answer.open_search.to_dict() if answer.open_search else None)]


def response_for(answer: ReviewAnswer) -> str:
    """The name of the response that fits an answer."""
    if answer.case == "one":
        return _one_review(answer.shown[0], answer.detail)
    if answer.case == "list":
        return "utter_reviews_list_more" if answer.remaining else "utter_reviews_list"
    if answer.case == "count" and not answer.total:
        return "utter_reviews_none"
    return CASES[answer.case]


def _one_review(review: Review, detail: str | None) -> str:
    known = {
        "reviewer": ("utter_review_reviewer", "utter_review_reviewer_unknown", review.reviewers),
        "link": ("utter_review_link", "utter_review_no_link", review.report_url),
        "findings": ("utter_review_findings", "utter_review_findings_unknown", review.summary),
        "date": ("utter_review_date", "utter_review_date", True),
    }
    if detail not in known:
        return "utter_reviews_one"
    response, unknown, value = known[detail]
    return response if value else unknown


def values(answer: ReviewAnswer) -> dict[str, Any]:
    """What the response's placeholders are filled with, and the same as data for cards."""
    filled: dict[str, Any] = {
        "understood": answer.understood,
        "total": str(answer.total),
        "remaining": str(answer.remaining),
        "lines": "\n".join(f"{number}. {line}" for number, line in enumerate(answer.lines, 1)),
        "custom": {
            "reviews": [review.id for review in answer.shown],
            "total": answer.total,
            "understood": answer.understood,
        },
    }
    if len(answer.shown) == 1:
        review = answer.shown[0]
        filled |= {
            "title": review.title,
            "kind": KIND_WORDS[review.kind][0],
            "date": str(review.published_on),
            "reviewers": ", ".join(review.reviewers),
            "link": review.report_url,
            "summary": review.summary,
        }
    return filled
