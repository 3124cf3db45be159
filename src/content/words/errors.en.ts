import type { Saying } from "../../core/errors.ts";

/** What is said to the person who meets an error: what happened, what is safe, what to do next. */
export const ERRORS_EN: Readonly<Record<Saying, string>> = {
  no_picture: "There is no picture here, or not any more. The group’s page has the chart.",
  file_too_large:
    "The file is larger than 8 MB. Nothing was imported. Send it in parts, without “The file is everybody”.",
  person_left:
    "This person left. Nothing was changed. Say first that they are here again, then correct their entry.",
  own_access:
    "That would end your own access. Nothing was changed. Another person with the role HR can do it.",
  two_tokens:
    "Two tokens are in force already. Nothing was changed. End the one that is not used any more, then make a new one.",
  link_closed: "This link leads to nothing that is open to you now. Nothing was changed.",
  rehearsal_weeks: "A rehearsal takes 1 to 53 weeks, written as a number such as 4.",
  rehearsal_from: "A rehearsal begins on a day such as 2026-03-23.",
  stale: "That card is no longer open. Nothing was changed. Go to the start to continue.",
  entry_gone: "That entry is not there any more. Nothing else was changed.",
  line_gone: "That line is not there any more. Nothing else was changed.",
  search_too_long: "Write a word or two, 200 characters at most.",
  form_unknown: "The form held something else than its page offers. Nothing was changed.",
  no_such_persona: "In the demo there is no such person to be. Choose one on the demo page.",
  request_over:
    "That request is over: it was withdrawn, answered with no, or came into force. Your answer was not stored. Open the page again to see how things stand.",
  own_request:
    "Whoever works in HR here, or asked for this, cannot also say yes to it for the employees. Nothing was changed. Another auditor can.",
  tighter_needs_no_yes: "A tighter level needs no one’s yes. Nothing was changed.",
  level_in_force: "This level is in force already. Nothing was changed.",
  no_auditor:
    "Nobody here is an auditor, and without an auditor’s yes nothing is loosened. Nothing was changed. HR names an auditor, such as somebody from the works council, under Roles.",
  request_open:
    "Another change is open already. Withdraw it first, if you want a different one. Nothing was changed.",
  left_out_already:
    "This group is left out of the window already, and its people may have been asked nothing since. It can be kept in the next one.",
  reason_missing: "Choose one of the reasons on the form. Nothing was changed.",
  list_over:
    "The four weeks of this list are over, so it cannot be changed any more. The next list can be objected to as soon as it is there.",
  no_such_list: "There is no such list of yours. Nothing was changed.",
  counted_nowhere: "You are counted in no group now, so there is no list of yours.",
  tenant_taken:
    "This Microsoft tenant is connected to another organization here. Nothing was changed. That organization has to let it go first.",
  unreachable: "The database is out of reach. Nothing was changed; try again in a moment.",
  lost_while_saving:
    "The database went out of reach while it was saving. Look whether it is there before you repeat it.",
  program_moved: "The program is not where the page showed it. Nothing was changed. Open the page again.",
  own_program:
    "Whoever put a version to review cannot also approve it or send it back. Nothing was changed. Somebody else of HR, or an auditor, can; you can take it back.",
  pilot_missing: "No pilot group is named. Nothing was changed. Send it back, and name one.",
  program_paused: "The program is paused. Nothing was changed. Let it go on first.",
  plan_unsound:
    "The plan is not sound yet: the page lists what to mend. It was not put to review, and what you saved is safe.",
  action_missing:
    "No action of the organization goes with it. A program opens only beside a change to the work that fits it. Nothing was changed: send it back, record the action, and name it there.",
  version_open:
    "A version of it is being worked on already, or the program is over. Nothing was changed. Open the page again.",
  no_draft:
    "This version is no draft any more: it was put to review, or approved. Your changes were not stored. Take it back or begin a new version.",
  team_unknown: "One of the teams is not in the directory. Nothing was stored.",
  action_unknown: "That action is not on record here. Nothing was stored.",
  action_told:
    "That is not on record here, or everyone was told already. Nothing was changed, and nobody is told twice.",
  action_too_long:
    "What you wrote is longer than fits: 400 characters, and 80 for the role. Nothing was stored. Go back: your words are still in the form.",
  action_reason:
    "“No change” needs its reason: everyone reads it. Nothing was stored. Go back: your words are still in the form.",
  action_what:
    "Choose a suggestion, or say in your own words what is changed and which part of the work it is. Nothing was stored. Go back: your words are still in the form.",
  action_who:
    "Name the role that sees to it, and the day by which it is done: today or later. Nothing was stored. Go back: your words are still in the form.",
  team_action_who:
    "Name the role that sees to it, and a day from today on that lies within the weeks in which the team hears back. What takes longer is promised in steps. Nothing was stored. Go back: your words are still in the form.",
  team_action_told:
    "That draft is not there any more, or the team was told already. Nothing was changed, and nobody is told twice.",
  team_action_full:
    "The team waits for three promises already. Nobody was told of this one, and it is kept as a draft. Report on one of the three first.",
  team_action_late:
    "The day of this draft is over, so nobody was told. Delete the draft, and promise it anew with a day that can be kept.",
  team_action_drafts:
    "There are ten drafts already. This one was not stored. Tell the team of one, or delete one. Go back: your words are still in the form.",
  report_given: "This promise is not there, was never told, or was reported on already. Nothing was changed.",
  report_words:
    "Say how it went, and what happened in a line or two, 400 characters at most. Nothing was stored. Go back: your words are still in the form.",
  moved_on: "Things stand differently by now. Nothing was changed. Open the page again.",
  day_unreadable: "A day is missing or unreadable. Nothing was stored.",
  own_second:
    "You wrote this or put it to review, so somebody else of HR has to approve it. Nothing was changed, and what was written is safe.",
  own_unsound:
    "The check still finds errors: the page lists them with the sentences to mend. Nothing was changed, and what was written is safe.",
  own_many:
    "Twenty practices of your own are in use, which is all that a view in chat can list. Nothing was changed. Take one out of use first.",
  own_planned:
    "A program that is not over opens this practice in its length. Nothing was changed. Take it out of the program first, or end the program.",
  questions_large:
    "The file is larger than 256 kB, which no list of 27 questions is. Nothing was stored. Choose the file with the questions alone.",
  questions_second:
    "You brought these questions or put them forward, so somebody else of HR has to say yes. Nothing was changed.",
  questions_auditor:
    "An auditor answers this for the employees, under Policy. Nothing was changed, and nobody is asked other questions meanwhile.",
  questions_at_hand:
    "Other questions wait for a yes, or for the next window. Nothing was stored. Withdraw those first, then bring these.",
  person_not_here:
    "Nobody in the directory has this work e-mail now. Nothing was changed. Look the person up under People and teams, and copy the address from there.",
  both_roles:
    "Nobody holds both roles: whoever works in HR cannot answer HR for the employees. Nothing was changed. End the other role first, or choose somebody else.",
  role_held: "This person holds that role already. Nothing was changed.",
  role_not_held: "This person does not hold that role any more. Nothing was changed. Open the page again.",
  last_hr:
    "This is the last person with the role HR, and without one nobody could keep the organization here. Nothing was changed. Give the role to somebody else first.",
  auditor_new:
    "A yes counts once you have been an auditor for 7 days, so that everyone can see who speaks for them. Nothing was changed. A no counts at once, and another auditor can answer now.",
  not_asked_by_hr:
    "HR did not ask for this, so HR cannot take it back. Nothing was changed. An auditor answers it.",
  threshold_in_force: "This threshold is in force already. Nothing was changed.",
  quiet_unfit:
    "Quiet hours last 10 to 20 hours a day, from one full or half hour to another. Nothing was changed. Choose other times.",
  days_off_unfit:
    "Days off are dates such as 2026-12-24, from today to 400 days ahead, at most 31 at a time, the first one first. Nothing was changed.",
  day_off_gone: "This day off is not there any more. Nothing was changed. Open the page again.",
  help_newer:
    "A newer version of Evenkeel wrote what is kept here as help, and this server cannot read it. Nothing was changed. Until this server is updated, people whom it serves see the built-in lines and those of its settings file. Ask whoever runs Evenkeel to update it, then try again.",
  help_line_gone: "That line is not there any more. Nothing was changed. Open the list of help again.",
};
