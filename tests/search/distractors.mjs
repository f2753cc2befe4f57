// Terms that do not exist, made of words of the field, so that they stand in the way of the real ones.

const KOREAN = {
  before: "분산 병렬 계층 양자 신호 영상 음성 문서 그래프 시간 공간 확장 압축 재귀 변분 은닉 순차 결합 전이 주의 대조 자기 준지도 능동 연합 메타 희소 밀집 비선형 볼록 쌍대 주변 사후 사전 조건부 잠재 이산 연속 평활 절단 교차 상호 국소 전역 표본 특이 직교 정준 부분 최소 최대 평균 중앙 가중 누적 이동 지수 로그 삼각 다항 유한 무한",
  after: "변환 분해 추정 사상 필터 모델 네트워크 탐색 표집 근사 검정 추론 정렬 사영 인코더 디코더 임베딩 커널 트리 군집 축소 회로 기억 장치 흐름 확산 정책 가치 보상 계획 벡터 행렬 텐서 분포 과정 연쇄 규칙 계수 함수 손실 오차 신경망 학습 분류 회귀 데이터 층",
  said: "데이터를 나타내는 방법이다 모델이 입력에서 출력을 계산하는 함수이다 값을 추정한다 확률을 구한다 여러 층을 쌓아 학습을 빠르게 한다 잡음을 줄인다 문장을 다룬다 이웃을 모은다 표본을 뽑는다",
};
const ENGLISH = {
  before: "Distributed Parallel Hierarchical Quantum Signal Image Speech Document Graph Temporal Spatial Dilated Compressed Recursive Variational Latent Sequential Joint Transfer Contrastive Semi Active Federated Meta Sparse Low High Nonlinear Convex Dual Marginal Posterior Prior Conditional Hidden Discrete",
  after: "Transform Decomposition Estimation Mapping Filter Model Network Search Sampling Approximation Test Inference Alignment Projection Encoder Decoder Embedding Kernel Tree Clustering Reduction Circuit Memory Flow Diffusion Policy Value Planning Vector Matrix Tensor Distribution Process Chain Field Rule Function Loss Error Learning Classification Regression Data Layer",
};

/** `count` of them, the same every time. */
export function distractors(count) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0; // Knuth's linear congruence; its high bits are used
    return state / 2 ** 32;
  };
  const lists = [KOREAN.before, KOREAN.after, KOREAN.said, ENGLISH.before, ENGLISH.after].map((text) => text.split(" "));
  const [before, after, said, adjective, noun] = lists.map((list) => () => list[Math.floor(random() * list.length)]);
  const terms = new Map();
  while (terms.size < count) {
    const term = `${before()} ${random() < 0.6 ? `${before()} ` : ""}${after()}`;
    if (terms.has(term)) continue;
    terms.set(term, {
      id: `x${terms.size}`,
      term,
      english: `${adjective()} ${noun()} ${noun()}`,
      category: "x",
      aliases: { ko: [before() + after() + after()], en: [`${noun()} ${adjective()} ${noun()}`] },
      keywords: { ko: [`${before()} ${after()}`], en: [noun()] },
      summary: { ko: Array.from({ length: 9 }, said).join(" "), en: `A ${adjective()} way to ${noun()} the ${noun()}` },
    });
  }
  return [...terms.values()];
}
