/** A second essay beside the one of the example. */
export const secondEssay = `---
title: The other
question: Who follows?
summary: Another firm follows.
part: wars
order: 2
published: 2026-11-23
updated: 2026-11-23
asOf: 2026-06
objectives: [Read a share., Name its estimator., Say what is not known.]
brief: [One firm follows., Not by much.]
hand: the follower’s
---

## The follower {#follower}

It follows.
`;
