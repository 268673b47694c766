import { describeRound } from "./roundSuite";

describeRound("1.14");
