import "../style/answer.css";

export { AnswerScreen } from "./AnswerScreen";
