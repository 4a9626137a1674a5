import {
  alarmsCostWhatTheyMay,
  alarmsReachSomebody,
  dashboardShowsEverything,
  onlyAlarmsSpeakOnTheirTopic,
  whatGoesWrongIsTold,
} from "./alarms.ts";
import {
  formsReachThePages,
  ledgerIsTheOneThatIsNamed,
  linksLeadToThePages,
  nothingWaitsForRecords,
  recordsAreMadeWhereTheZoneIsOurs,
  senderIsTheDomain,
} from "./domain.ts";
import {
  aFunctionWritesItsOwnLogAlone,
  environmentIsWhatDepsRead,
  everyHandlerIsThere,
  functionsAreAlike,
  memoryAndTimeAreWhatWasMeasured,
  permissionIsWhatTheCodeCalls,
  rawMailIsReachedAsTheCodeDoes,
  tableIsReachedWhereTheCodeGoes,
  urlIsOpenToItsPagesOnly,
} from "./functions.ts";
import {
  bucketIsPrivate,
  feedbackIsHeard,
  nobodysMailIsTaken,
  onlyOurRuleWritesRawMail,
  rawMailIsForgotten,
  receiptRuleKeepsAndTells,
} from "./mail.ts";
import {
  everyStarIsNeeded,
  nothingIsAllowedWholesale,
  onlyTheWebIsPublic,
  rolesTrustOneService,
  servicesActForUsOnly,
} from "./permissions.ts";
import {
  asyncFailuresAreKept,
  everyQueueHasDeadLetters,
  everyQueueIsRead,
  sendsWhereItsEnvironmentSays,
  workersShareTheRate,
} from "./queues.ts";
import type { Rule } from "./select.ts";
import { stageIsWhatItsTableSays } from "./stages.ts";
import {
  dueComesEveryQuarter,
  lostEventsAreLookedForEveryHour,
  tableIsAsTheKeysNeed,
  whatIsKeptIsEncrypted,
} from "./store.ts";

/** Everything that has to hold of a stage, by the sentence that says so. */
export const RULES: Readonly<Record<string, Rule>> = {
  "the program runs to its end, and every handler it names exists and is exported": ({ failures }) => failures,
  "every handler has a function, and every function a handler": everyHandlerIsThere,
  "the environment of a function is exactly what its deps read": environmentIsWhatDepsRead,
  "a function may make the calls on the table that its code makes, and no other": permissionIsWhatTheCodeCalls,
  "a function may do with the raw mail what its code does, and nothing else": rawMailIsReachedAsTheCodeDoes,
  "a function may send to the queues that its environment names, and to no other": sendsWhereItsEnvironmentSays,
  "functions are alike: runtime, architecture, minified, JSON logs that are forgotten": functionsAreAlike,
  "a function has the memory and the time that it was measured to need": memoryAndTimeAreWhatWasMeasured,
  "the web function alone has a URL, without CORS": urlIsOpenToItsPagesOnly,
  "every queue has dead letters": everyQueueHasDeadLetters,
  "a queue's reader reports what failed, and has time enough": everyQueueIsRead,
  "the workers that send are as many as share the rate of SES": workersShareTheRate,
  "what fails where nobody waits is kept": asyncFailuresAreKept,
  "the receipt rule is an S3 action with a topic that reaches a queue": receiptRuleKeepsAndTells,
  "a stage takes no mail but its own, and leaves everybody theirs when it goes": nobodysMailIsTaken,
  "the bucket of the raw mail is private": bucketIsPrivate,
  "raw mail is forgotten after thirty days": rawMailIsForgotten,
  "only our own receipt rule writes raw mail": onlyOurRuleWritesRawMail,
  "bounces, complaints and deliveries come back": feedbackIsHeard,
  "the table has the keys, the expiry and the safety it needs": tableIsAsTheKeysNeed,
  "what is kept is encrypted at rest": whatIsKeptIsEncrypted,
  "due comes every quarter of an hour, with the time that is meant": dueComesEveryQuarter,
  "lost events are looked for every hour": lostEventsAreLookedForEveryHour,
  "nothing is allowed wholesale": nothingIsAllowedWholesale,
  "what may end in a star is needed": everyStarIsNeeded,
  "a function reaches the items that its code makes keys of, and no others": tableIsReachedWhereTheCodeGoes,
  "a function writes its own log alone": aFunctionWritesItsOwnLogAlone,
  "no role is trusted to anybody but one service": rolesTrustOneService,
  "a service that is let in acts for us only": servicesActForUsOnly,
  "only the web function may be called by anybody": onlyTheWebIsPublic,
  "what sends is the domain of the stage, with an envelope sender below it": senderIsTheDomain,
  "no deployment waits for records that nobody can know before it": nothingWaitsForRecords,
  "the records that the domain needs are made where its zone is ours, and nowhere else":
    recordsAreMadeWhereTheZoneIsOurs,
  "links of mails lead to the pages, at their own domain where they have one": linksLeadToThePages,
  "a form reaches the pages without a signature of AWS": formsReachThePages,
  "the ledger is the program's own table, or the one that was restored": ledgerIsTheOneThatIsNamed,
  "a stage is kept, and works as much, as its table says": stageIsWhatItsTableSays,
  "whatever goes wrong is told, as far as the stage matters": whatGoesWrongIsTold,
  "an alarm says what has happened and what to do, and reaches the operator": alarmsReachSomebody,
  "alarms cost what the stage may": alarmsCostWhatTheyMay,
  "nobody but alarms speaks on their topic": onlyAlarmsSpeakOnTheirTopic,
  "one dashboard shows everything": dashboardShowsEverything,
};
