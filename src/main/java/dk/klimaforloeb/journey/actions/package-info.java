/**
 * What all actions of Tasklist's start menu begin with. An action is a process of its own, named by
 * what it does: {@code ${caseActions.findJourney(execution)}} takes a municipality's starter into
 * the own journey; whoever sees all journeys chooses one in {@code UserTask_ChooseJourney}, and the
 * process goes on in that case by a message of its own, sent by {@code CaseActions.goOn}.
 */
@NamedInterface("actions")
package dk.klimaforloeb.journey.actions;

import org.springframework.modulith.NamedInterface;
